import { Extensions } from 'type-graphql';


/** Says why a type that is no noun needs no rule of its own: it is only reached through something that has one. */
export const Part = (reason: string): ClassDecorator & PropertyDecorator & MethodDecorator => Extensions({ part: reason }) as never;
