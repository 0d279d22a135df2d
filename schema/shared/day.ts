import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Tells whether this text is a real calendar day, `YYYY-MM-DD`. */
export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

const day = (value: unknown): string => {
  if (isDay(value)) return value;
  throw new GraphQLError('A day is written YYYY-MM-DD and must be in the calendar.', { extensions: { code: 'INVALID' } });
};

/** A day without a time, in the calendar of the office (WIB). It stays text from the database to the client, so no time zone can move it. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day without a time, `YYYY-MM-DD`. A day that is not in the calendar is refused with INVALID.',
  serialize: day,
  parseValue: day,
  parseLiteral: node => day(node.kind === Kind.STRING ? node.value : null),
});
