import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Employee } from './employee.ts';
import { Position } from './position.ts';
import { Unit } from './unit.ts';

export const AssignmentKind = enumOf('AssignmentKind', 'On what ground somebody holds a post.', {
  DEFINITIVE: 'Definitif: the post is theirs.', ACTING: 'Pelaksana tugas (Plt.): the post is vacant.', DAILY_ACTING: 'Pelaksana harian (Plh.): its holder is away.',
});
export type AssignmentKind = ValueOf<typeof AssignmentKind>;

@ObjectType({ description: 'Who holds which position in which unit, from when to when, by which decree. Two definitive assignments of one person never overlap.' })
@Entity()
@Listed({ sort: ['-validFrom', 'createdAt'], search: ['decreeNumber'], facets: ['kind', 'unit', 'position'], label: 'decreeNumber' })
export class Assignment extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true, index: true }) employee!: Ref<Employee>;
  @Field(() => Position, { description: 'The position.' }) @ManyToOne(() => Position, { ref: true, index: true }) position!: Ref<Position>;
  @Field(() => Unit, { description: 'The unit.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => AssignmentKind, { description: 'On what ground.' }) @Enum({ items: () => AssignmentKind, default: 'DEFINITIVE' }) kind!: AssignmentKind & Opt;
  @Field({ description: 'Number of the decree (SK).' }) @Property({ length: 60 }) decreeNumber!: string;
  @Field(() => Day, { description: 'First day (TMT).' }) @Property({ type: 'date', index: true }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
}

@InputType({ description: 'What HR may set on an assignment. An overlap with another definitive assignment of the person is refused with CONFLICT.' })
export class AssignmentInput {
  @Field(() => ID, { description: 'The person.' }) employee!: string;
  @Field(() => ID, { description: 'The position.' }) position!: string;
  @Field(() => ID, { description: 'The unit.' }) unit!: string;
  @Field(() => AssignmentKind, { description: 'On what ground.' }) kind!: AssignmentKind;
  @Field({ description: 'Number of the decree, 1 to 60 characters.' }) @MinLength(1) @MaxLength(60) decreeNumber!: string;
  @Field(() => Day, { description: 'First day.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day, not before the first; null while it lasts.' }) validUntil?: string | null;
}

@InputType({ description: 'What lists of assignments can be narrowed by.' })
export class AssignmentFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this position.' }) position?: string;
  @Field(() => ID, { nullable: true, description: 'In exactly this unit.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'In this unit or anywhere below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
  @Field(() => [AssignmentKind], { nullable: true, description: 'On any of these grounds.' }) kind?: AssignmentKind[];
  @Field(() => Day, { nullable: true, description: 'In force on this day.' })
  @Means((day: string) => ({ validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] })) on?: string;
}
