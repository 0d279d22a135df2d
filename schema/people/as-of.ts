import { Field, Int, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { AssignmentKind } from './assignment.ts';
import { Employee, LegalStanding } from './employee.ts';
import { Position } from './position.ts';
import { Rank } from './rank.ts';
import { Unit } from './unit.ts';

@ObjectType({ description: 'A post somebody stood in for on a day, beside their own.' }) @Part('Whoever sees the person sees it.')
export class ActingPost {
  @Field(() => AssignmentKind, { description: 'ACTING (Plt.) or DAILY_ACTING (Plh.).' }) kind!: AssignmentKind;
  @Field(() => Position, { nullable: true, description: 'The position.' }) position!: string;
  @Field(() => Unit, { nullable: true, description: 'The unit.' }) unit!: string;
  @Field({ description: 'Number of the decree.' }) decreeNumber!: string;
  @Field(() => Day, { description: 'First day.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' }) validUntil?: string | null;
}

@ObjectType({ description: 'A level somebody held on a day, by the evidence that counted then.' }) @Part('Whoever sees the person sees it.')
export class HeldLevel {
  @Field(() => Competency, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level held, 0 to 5; 0 where the evidence had expired.' }) level!: number;
  @Field(() => Day, { description: 'Since when.' }) since!: string;
  @Field(() => Day, { nullable: true, description: 'Last day the evidence counts; null for good.' }) validUntil?: string | null;
}

@ObjectType({ description: 'Where a person stood on a day. What changed later does not change it.' }) @Part('Whoever sees the person sees it.')
export class PersonOnDay {
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field(() => Unit, { nullable: true, description: 'Unit of the definitive assignment of the day.' }) unit?: string | null;
  @Field(() => String, { nullable: true, description: 'What that unit was called then.' }) unitName?: string | null;
  @Field(() => Position, { nullable: true, description: 'Position of the definitive assignment of the day.' }) position?: string | null;
  @Field(() => Rank, { nullable: true, description: 'Rank (golongan) of the day.' }) rank?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day since which that rank counts (TMT).' }) rankSince?: string | null;
  @Field(() => LegalStanding, { description: 'Kedudukan hukum of the day.' }) standing!: LegalStanding;
  @Field(() => Employee, { nullable: true, description: 'Atasan langsung of the day: who led the unit, or the nearest above, as the tree then was. Null at the top, or hidden from the caller.' }) supervisor?: string | null;
  @Field(() => [ActingPost], { description: 'The posts the person stood in for.' }) acting!: ActingPost[];
  @Field(() => [HeldLevel], { description: 'The levels held, highest first.' }) levels!: HeldLevel[];
}

@ObjectType({ description: 'A unit as it was on a day: where it lay, what it was called, and who led it.' }) @Part('Whoever works for the agency sees its organisation.')
export class UnitOnDay {
  @Field(() => Unit, { nullable: true, description: 'The unit as it is today.' }) unit!: string;
  @Field({ description: 'What it was called.' }) name!: string;
  @Field(() => Unit, { nullable: true, description: 'The unit above it then; null for the city.' }) parent?: string | null;
  @Field(() => Int, { description: 'How deep it lay; the city itself is 1.' }) depth!: number;
  @Field(() => Employee, { nullable: true, description: 'Who led it. Null when vacant, or hidden from the caller.' }) head?: string | null;
  @Field(() => AssignmentKind, { nullable: true, description: 'On what ground; null when nobody led.' }) headKind?: AssignmentKind | null;
}
