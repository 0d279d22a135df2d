import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { DayRange } from '../shared/range.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Competency } from './framework.ts';

export const AssessmentMethod = enumOf('AssessmentMethod', 'How a level was found (Peraturan BKN 26/2019).', {
  ASSESSMENT_CENTER: 'Assessment center.', COMPETENCY_TEST: 'Uji kompetensi.', CACT: 'Computer assisted competency test.', SUPERVISOR: 'Judgement of the supervisor.', REVIEW_360: 'Penilaian 360 derajat.',
});
export type AssessmentMethod = ValueOf<typeof AssessmentMethod>;

export const AssessmentPurpose = enumOf('AssessmentPurpose', 'What an assessment was held for; decides the scale its job person match is read on.', {
  MAPPING: 'Pemetaan: Optimal, Cukup Optimal, Kurang Optimal.', SELECTION: 'Seleksi or pengisian jabatan: MS, MMS, KMS.',
});
export type AssessmentPurpose = ValueOf<typeof AssessmentPurpose>;

export const AssessmentStatus = enumOf('AssessmentStatus', 'Whether an assessment stands.', { RECORDED: 'It stands, and has set the held level.', REVOKED: 'It was taken back; the level it set no longer counts.' });
export type AssessmentStatus = ValueOf<typeof AssessmentStatus>;

@ObjectType({ description: 'A level found in one person for one competency. Recording one writes evidence, which sets the held level; it is revoked, never edited.' })
@Entity() @Index({ properties: ['employee', 'competency'] })
@Listed({ sort: ['-assessedOn', 'createdAt'], facets: ['status', 'method', 'purpose', 'competency'], label: 'id' })
export class Assessment extends Owned {
  @Field(() => Employee, { description: 'The person.' }) @ManyToOne(() => Employee, { ref: true }) employee!: Ref<Employee>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Level found, 0 (not shown) to 5.' }) @Property({ type: 'smallint' }) level!: number;
  @Field(() => AssessmentMethod, { description: 'How it was found.' }) @Enum({ items: () => AssessmentMethod }) method!: AssessmentMethod;
  @Field(() => AssessmentPurpose, { description: 'What it was held for.' }) @Enum({ items: () => AssessmentPurpose, default: 'MAPPING' }) purpose!: AssessmentPurpose & Opt;
  @Field(() => Day, { description: 'Day of the assessment.' }) @Property({ type: 'date', index: true }) assessedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it counts; the rule ASSESSMENT_VALIDITY fills it in when left out.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
  @Field(() => String, { nullable: true, description: 'Who assessed.' }) @Property({ length: 160, nullable: true }) assessor?: string;
  @Field(() => String, { nullable: true, description: 'What the assessor noted.' }) @Property({ type: 'text', nullable: true }) note?: string;
  @Field(() => AssessmentStatus, { description: 'Whether it stands.' }) @Enum({ items: () => AssessmentStatus, default: 'RECORDED' }) status!: AssessmentStatus & Opt;
}

@InputType({ description: 'An assessment to record.' })
export class AssessmentInput {
  @Field(() => ID, { description: 'The person.' }) employee!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Level found, 0 to 5.' }) @Min(0) @Max(5) level!: number;
  @Field(() => AssessmentMethod, { description: 'How it was found.' }) method!: AssessmentMethod;
  @Field(() => AssessmentPurpose, { nullable: true, description: 'What it was held for; MAPPING when left out.' }) purpose?: AssessmentPurpose;
  @Field(() => Day, { description: 'Day of the assessment, not in the future.' }) assessedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it counts.' }) validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'Who assessed.' }) @MaxLength(160) assessor?: string | null;
  @Field(() => String, { nullable: true, description: 'What the assessor noted, at most 4,000 characters.' }) @MaxLength(4000) note?: string | null;
}

@InputType({ description: 'What lists of assessments can be narrowed by.' })
export class AssessmentFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' }) employee?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
  @Field(() => [AssessmentStatus], { nullable: true, description: 'Any of these states.' }) status?: AssessmentStatus[];
  @Field(() => [AssessmentMethod], { nullable: true, description: 'Any of these methods.' }) method?: AssessmentMethod[];
  @Field(() => DayRange, { nullable: true, description: 'Assessed on these days.' }) assessedOn?: DayRange;
  @Field(() => ID, { nullable: true, description: 'Of people in this unit or anywhere below it.' }) @Means((id: string) => ({ employee: { unit: { path: { $within: id } } } })) unitSubtree?: string;
}
