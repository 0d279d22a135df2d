import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Row, RowFilter } from '../shared/row.ts';

export const HolidayKind = enumOf('HolidayKind', 'Why a day is free.', { NATIONAL: 'Hari libur nasional.', JOINT_LEAVE: 'Cuti bersama: no working day, and it does not reduce annual leave.' });
export type HolidayKind = ValueOf<typeof HolidayKind>;

@ObjectType({ description: 'A day that is no working day though it be no weekend: national data, set by joint decree each year (SKB 3 Menteri). Deadlines in working days leave it out.' })
@Entity() @Unique({ properties: ['day', 'kind'] })
@Listed({ sort: ['day', 'name', 'createdAt'], search: ['name'], facets: ['kind'], label: 'name' })
export class Holiday extends Row {
  @Field(() => Day, { description: 'The day.' }) @Property({ type: 'date' }) day!: string;
  @Field({ description: 'What is kept on it.' }) @Property({ length: 160 }) name!: string;
  @Field(() => HolidayKind, { description: 'Why it is free.' }) @Enum({ items: () => HolidayKind }) kind!: HolidayKind;
  @Field({ description: 'The decree that set it.' }) @Property({ length: 160 }) instrument!: string;
}

@InputType({ description: 'What lists of holidays can be narrowed by.' })
export class HolidayFilter extends RowFilter {
  @Field(() => DayRange, { nullable: true, description: 'On these days.' }) day?: DayRange;
  @Field(() => [HolidayKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: HolidayKind[];
}
