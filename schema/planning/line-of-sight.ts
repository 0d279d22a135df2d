import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { PlannedResult } from '../performance/result.ts';
import { Part } from '../shared/access.ts';
import { Mission, Objective, Programme, RegionalDevelopmentPlan } from './strategy.ts';
import { Activity } from './work-plan.ts';

@ObjectType({ description: 'From a planned result up to the vision of the city: by its own tie, or by that of the leader’s result it serves, or of that one’s leader. What the caller may not see is null; the line goes on above it.' }) @Part('Whoever sees the planned result sees what it serves.')
export class LineOfSight {
  @Field(() => ID, { description: 'Id of the planned result it begins at.' }) id!: string;
  @Field({ description: 'What is to be achieved.' }) statement!: string;
  @Field(() => Int, { description: 'Results of leaders between it and the one that is tied; 0 where it is tied itself.' }) steps!: number;
  @Field(() => PlannedResult, { nullable: true, description: 'The result of a leader that is tied; null where it is tied itself, or hidden from the caller.' }) through?: string | null;
  @Field(() => Activity, { nullable: true, description: 'The activity it carries.' }) activity?: string | null;
  @Field(() => Programme, { nullable: true, description: 'The programme.' }) programme?: string | null;
  @Field(() => Objective, { nullable: true, description: 'The objective.' }) objective?: string | null;
  @Field(() => Mission, { nullable: true, description: 'The mission of the city; null where nothing is tied yet.' }) mission?: string | null;
  @Field(() => RegionalDevelopmentPlan, { nullable: true, description: 'The plan with the vision; null where nothing is tied yet.' }) plan?: string | null;
}

@ObjectType({ description: 'Somebody who carries an activity or objective, by an agreed performance plan: of several results the nearest.' }) @Part('Only people whose performance plan the caller may see.')
export class Carrier {
  @Field(() => Employee, { description: 'The person.' }) employee!: string;
  @Field(() => Unit, { nullable: true, description: 'Where they worked when the plan was made.' }) unit?: string | null;
  @Field(() => PlannedResult, { description: 'The result they carry it by.' }) result!: string;
  @Field(() => Int, { description: 'Results of leaders between it and the one that is tied.' }) steps!: number;
}

@ObjectType({ description: 'How many people of an office carry it.' }) @Part('Numbers of offices, without people.')
export class CarryingOffice {
  @Field(() => Unit, { nullable: true, description: 'The office: a unit right below the city.' }) unit!: string;
  @Field(() => Int, { description: 'How many people.' }) people!: number;
}

@ObjectType({ description: 'The people who carry it in a year, down from the city’s mission to each planned result.' }) @Part('Names only people whose performance plan the caller may see; the numbers are of all.')
export class Carriers {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'How many people carry it, seen by the caller or not.' }) people!: number;
  @Field(() => Int, { description: 'How many people of the agency have an agreed performance plan in the year.' }) planned!: number;
  @Field(() => [CarryingOffice], { description: 'The offices they work in, most people first.' }) offices!: CarryingOffice[];
  @Field(() => Int, { description: 'How many of the people the caller may see.' }) totalCount!: number;
  @Field(() => [Carrier], { description: 'A page of them, nearest first.' }) nodes!: Carrier[];
}
