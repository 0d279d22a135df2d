import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { Agency } from '../people/agency.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

export const RuleTopic = enumOf('RuleTopic', 'What a rule is about.', {
  DEVELOPMENT: 'Pengembangan kompetensi: JP, forms, caps, evaluation.', COMPETENCY: 'Standar dan penilaian kompetensi.', PERFORMANCE: 'Penilaian kinerja: predicates, distribution, objections.',
  CREDIT_POINTS: 'Angka kredit of functional positions.', DISCIPLINE: 'Disiplin: sanctions, absence.', REWARD: 'Penghargaan.', TALENT: 'Manajemen talenta: nine boxes, succession pool.',
  RANK: 'Kenaikan pangkat and KGB.', APPOINTMENT: 'Pengangkatan in positions, mutasi, retirement.', PROFESSIONALISM: 'Indeks Profesionalitas ASN.', AUTHORITY: 'Wewenang: mandat and delegation.', PARTICIPATION: 'Pengaduan, survei kepuasan masyarakat and forum.',
  LEAVE: 'Cuti: kinds, lengths, carry-over, papers, who decides.', DOCUMENTS: 'Layanan dokumen kepegawaian: papers, days, codes of letters.',
});
export type RuleTopic = ValueOf<typeof RuleTopic>;

export const RuleScope = enumOf('RuleScope', 'Whom a rule binds.', { NATIONAL: 'Every agency.', LOCAL: 'The agency that set it, and it alone: there it goes before the national one.' });
export type RuleScope = ValueOf<typeof RuleScope>;

/** Units of a period, of which an agency may choose another one than the nation did. */
export const PERIODS = ['days', 'working_days', 'months', 'years'];

@ObjectType({ description: 'What the law sets, with the instrument it comes from and the days it holds: a number, or a name. A table or matrix is many rules of one code, one a key. National ones come with a release and bind everybody; a local one is set by an agency for itself, where the national one leaves it open. Of the same code, key and agency two never hold on the same day.' })
@Entity() @Index({ properties: ['code', 'key', 'validFrom'] })
@Listed({ sort: ['code', 'key', 'name', 'validFrom', 'createdAt'], search: ['name', 'code', 'key', 'description'], facets: ['topic', 'scope', 'open'], label: 'name' })
export class Rule extends Row {
  @ManyToOne(() => Agency, { ref: true, nullable: true, index: true, updateRule: 'restrict', deleteRule: 'restrict' }) agency?: Ref<Agency>;
  @Field(() => RuleScope, { description: 'Whom it binds.' }) @Formula(r => `(case when ${r.agency} is null then 'NATIONAL' else 'LOCAL' end)`, { type: 'text' }) scope!: RuleScope & Opt;
  @Field(() => RuleTopic, { description: 'What it is about.' }) @Enum({ items: () => RuleTopic }) topic!: RuleTopic;
  @Field({ description: 'Which rule, for example LEARNING_HOURS_FLOOR_PNS or PREDICATE.' }) @Property({ length: 60 }) code!: string;
  @Field(() => String, { description: 'Which row of a table or cell of a matrix, for example AHLI_MUDA or ABOVE|BELOW; empty where the rule is one value.' }) @Property({ type: 'string', length: 80, default: '' }) key!: string & Opt;
  @Field({ description: 'What people call it, in Indonesian.' }) @Property({ length: 160 }) name!: string;
  @Field({ description: 'What it means, and how sure it is, in Indonesian.' }) @Property({ type: 'text' }) description!: string;
  @Field(() => Float, { nullable: true, description: 'The number; null where the rule gives a name.' }) @Property({ type: 'double', nullable: true }) value?: number | null;
  @Field(() => String, { nullable: true, description: 'The name, for example of a predicate; null where the rule gives a number.' }) @Property({ length: 400, nullable: true }) text?: string | null;
  @Field({ description: 'Its unit, for example JP, percent, months or working_days; `name` for one of a set of names, `text` for words.' }) @Property({ length: 20 }) unit!: string;
  @Field(() => Boolean, { description: 'Whether an agency may set a value of its own beside it.' }) @Property({ type: 'boolean', default: false }) open!: boolean & Opt;
  @Field({ description: 'The instrument, for example PP 11/2017.' }) @Property({ length: 120 }) instrument!: string;
  @Field(() => String, { nullable: true, description: 'Article of the instrument.' }) @Property({ length: 60, nullable: true }) article?: string;
  @Field(() => Day, { description: 'First day it holds.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it holds; null while no end is known.' }) @Property({ type: 'date', nullable: true }) validUntil?: string | null;
}

@InputType({ description: 'A value an agency sets for itself, where the national rule leaves it open. What it is about and its unit are those of the national rule.' })
export class RuleInput {
  @Field({ description: 'Code of an open national rule, at most 60 characters.' }) @MinLength(1) @MaxLength(60) code!: string;
  @Field({ defaultValue: '', description: 'Its key, at most 80 characters; empty where the rule is one value.' }) @MaxLength(80) key!: string;
  @Field(() => Float, { nullable: true, description: 'The number, where the rule gives one.' }) value?: number | null;
  @Field(() => String, { nullable: true, description: 'The name, where the rule gives one, at most 400 characters.' }) @MaxLength(400) text?: string | null;
  @Field(() => String, { nullable: true, description: 'Another unit, for a period: days, working_days, months or years, at most 20 characters.' }) @MaxLength(20) unit?: string | null;
  @Field(() => String, { nullable: true, description: 'What it means; as the national rule says when left out, at most 1000 characters.' }) @MaxLength(1000) description?: string | null;
  @Field({ description: 'The instrument of the agency, for example Peraturan Wali Kota, 1 to 120 characters.' }) @MinLength(1) @MaxLength(120) instrument!: string;
  @Field(() => String, { nullable: true, description: 'Its article, at most 60 characters.' }) @MaxLength(60) article?: string | null;
  @Field(() => Day, { description: 'First day it holds: today or later. What held until then ends the day before.' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day it holds, not before the first; null while no end is known.' }) validUntil?: string | null;
}

@InputType({ description: 'What lists of rules can be narrowed by.' })
export class RuleFilter extends RowFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this rule.' }) code?: string;
  @Field(() => String, { nullable: true, description: 'Exactly this key; the empty one for rules that are one value.' }) key?: string;
  @Field(() => [RuleTopic], { nullable: true, description: 'About any of these.' }) topic?: RuleTopic[];
  @Field(() => [RuleScope], { nullable: true, description: 'National ones, local ones.' }) scope?: RuleScope[];
  @Field(() => Boolean, { nullable: true, description: 'Whether an agency may set a value of its own.' }) open?: boolean;
  @Field(() => Day, { nullable: true, description: 'In force on this day.' })
  @Means((day: string) => ({ validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] })) on?: string;
}
