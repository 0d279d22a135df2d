import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'A number the law sets, with the instrument it comes from and the days it holds. National data.' })
@Entity() @Unique({ properties: ['code', 'validFrom'] })
@Listed({ sort: ['code', 'validFrom', 'createdAt'], search: ['code', 'description'], label: 'code' })
export class Rule extends Row {
  @Field({ description: 'Which number, for example LEARNING_HOURS_FLOOR_PNS.' }) @Property({ length: 60 }) code!: string;
  @Field({ description: 'What it means, in Indonesian.' }) @Property({ type: 'text' }) description!: string;
  @Field(() => Float, { description: 'The number.' }) @Property({ type: 'double' }) value!: number;
  @Field({ description: 'Its unit, for example JP, percent or months.' }) @Property({ length: 20 }) unit!: string;
  @Field({ description: 'The instrument, for example PP 11/2017.' }) @Property({ length: 120 }) instrument!: string;
  @Field(() => String, { nullable: true, description: 'Article of the instrument.' }) @Property({ length: 60, nullable: true }) article?: string;
  @Field(() => Day, { description: 'First day it holds.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it holds; null while it does.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
}

@InputType({ description: 'What lists of rules can be narrowed by.' })
export class RuleFilter extends RowFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this rule.' }) code?: string;
  @Field(() => Day, { nullable: true, description: 'In force on this day.' })
  @Means((day: string) => ({ validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] })) on?: string;
}
