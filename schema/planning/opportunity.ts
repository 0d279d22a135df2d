import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RuleApplied } from '../platform/rule-applied.ts';
import { Part } from '../shared/access.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';

export const OpportunitySubject = enumOf('OpportunitySubject', 'Of what a chance is shown.', { TRAINING: 'Trainings: requests decided in the year.', PROMOTION: 'Promotions: proposals decided in the year.' });
export type OpportunitySubject = ValueOf<typeof OpportunitySubject>;

export const OpportunityGroup = enumOf('OpportunityGroup', 'What people are grouped by: one at a time, of the whole agency, so that no answer can be subtracted from another.', {
  SEX: 'Sex.', AGE: 'Age at the end of the year, in the bands of the rule AGE_BAND.', EMPLOYMENT_STATUS: 'Employment status.', POSITION_KIND: 'Kind of position.', UNIT: 'Office.',
});
export type OpportunityGroup = ValueOf<typeof OpportunityGroup>;

const withheld = 'null where withheld';
@ObjectType({ description: 'The chances of one group. A group with a small number of people, or of approved or not approved, is withheld whole, and with it so many others that it cannot be found by subtraction; where few were refused, how many asked is withheld besides.' }) @Part('Numbers of groups, without people; small ones are withheld.')
export class OpportunityRow {
  @Field({ description: 'Key of the group: a value of an enum, a band, or the code of an office.' }) key!: string;
  @Field({ description: 'What it is called: the key, or the name of the office.' }) label!: string;
  @Field(() => Boolean, { description: 'Whether its numbers are withheld.' }) withheld!: boolean;
  @Field(() => Int, { nullable: true, description: `People in service; ${withheld}.` }) people!: number | null;
  @Field(() => Int, { nullable: true, description: `Of these, on whom a request or proposal was decided; ${withheld}, also where few were refused.` }) asked!: number | null;
  @Field(() => Int, { nullable: true, description: `Of these, approved at least once; ${withheld}.` }) approved!: number | null;
  @Field(() => Float, { nullable: true, description: `Approved in percent of people, to one decimal; ${withheld}.` }) participation!: number | null;
  @Field(() => Float, { nullable: true, description: `Approved in percent of asked, to one decimal; null where asked is, or nobody asked.` }) approval!: number | null;
  @Field(() => Boolean, { nullable: true, description: `Whether participation lies below the line of the highest one; ${withheld}.` }) belowParticipation!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: `Whether approval lies below the line of the highest one; null where approval is.` }) belowApproval!: boolean | null;
}

@ObjectType({ description: 'Equal opportunity shown: how the chances of groups compare, with the four-fifths line.' }) @Part('Numbers of groups, without people; small ones are withheld.')
export class EqualOpportunity {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => [OpportunityRow], { description: 'The groups, those shown first, by participation.' }) rows!: OpportunityRow[];
  @Field(() => Float, { nullable: true, description: 'The line of participation: so many percent of the highest participation shown; null where nothing is shown.' }) participationLine!: number | null;
  @Field(() => Float, { nullable: true, description: 'The line of approval; null where nothing is shown.' }) approvalLine!: number | null;
  @Field(() => [RuleApplied], { description: 'The rules it rests on: the line, and from which number cells are shown.' }) rulesApplied!: RuleApplied[];
}
