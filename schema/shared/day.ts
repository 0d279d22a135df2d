import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Tells whether this text is a real calendar day, `YYYY-MM-DD`. */
export const isDay = (text: unknown): text is string => {
  const [, year, month, day] = typeof text === 'string' ? (shape.exec(text)?.map(Number) ?? []) : [];
  return year !== undefined && day! >= 1 && day! <= (month === 2 && isLeap(year) ? 29 : (lengths[month! - 1] ?? 0));
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
