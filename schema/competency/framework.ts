import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

export const CompetencyKind = enumOf('CompetencyKind', 'The four kinds of competency of the civil service (PermenPANRB 38/2017, Permendagri 11/2018).', {
  MANAGERIAL: 'Manajerial.', SOCIOCULTURAL: 'Sosial kultural.', TECHNICAL: 'Teknis, of a government affair or a position.', GOVERNMENT: 'Pemerintahan (Permendagri 11/2018).',
});
export type CompetencyKind = ValueOf<typeof CompetencyKind>;

@ObjectType({ description: 'A dictionary of competencies (kamus kompetensi) with its legal basis. National data: the same for every agency.' })
@Entity() @Unique({ properties: ['code'] })
@Listed({ sort: ['name', 'code', 'createdAt'], search: ['name', 'code'], label: 'name' })
export class Framework extends Row {
  @Field({ description: 'Code, for example MANSOSKUL-2017.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name of the dictionary.' }) @Property({ length: 160 }) name!: string;
  @Field({ description: 'The regulation it stands on.' }) @Property({ length: 160 }) legalBasis!: string;
  @Field(() => Day, { description: 'First day in force.' }) @Property({ type: 'date' }) validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day in force; null while it lasts.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
}

@ObjectType({ description: 'One of the five levels of a competency, with the behaviour that shows it.' }) @Part('A part of its competency.')
export class CompetencyLevel {
  @Field(() => Int, { description: 'Level, 1 to 5.' }) level!: number;
  @Field({ description: 'What somebody at this level does.' }) description!: string;
  @Field(() => [String], { description: 'Behavioural indicators, in the order of the dictionary: the first of level 2 is 2.1.' }) indicators!: string[];
}

@ObjectType({ description: 'A competency of a dictionary, with five levels and their indicators.' })
@Entity() @Unique({ properties: ['framework', 'code'] })
@Listed({ sort: ['code', 'name', 'createdAt'], search: ['name', 'code'], facets: ['kind', 'framework', 'affair'], label: 'name' })
export class Competency extends Row {
  @Field(() => Framework, { description: 'The dictionary it belongs to.' }) @ManyToOne(() => Framework, { ref: true, index: true }) framework!: Ref<Framework>;
  @Field({ description: 'Code, unique in its dictionary.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name, for example Pelayanan Publik.' }) @Property({ length: 160 }) name!: string;
  @Field(() => CompetencyKind, { description: 'Its kind.' }) @Enum({ items: () => CompetencyKind }) kind!: CompetencyKind;
  @Field({ description: 'What it means.' }) @Property({ type: 'text' }) definition!: string;
  @Field(() => String, { nullable: true, description: 'Government affair (urusan); technical competencies only.' }) @Property({ length: 120, nullable: true }) affair?: string;
  @Field(() => [CompetencyLevel], { description: 'The five levels, lowest first.' }) @Property({ type: 'json' }) levels!: CompetencyLevel[];
}

@InputType({ description: 'What lists of dictionaries can be narrowed by.' })
export class FrameworkFilter extends RowFilter {}

@InputType({ description: 'What lists of competencies can be narrowed by.' })
export class CompetencyFilter extends RowFilter {
  @Field(() => [CompetencyKind], { nullable: true, description: 'Any of these kinds.' }) kind?: CompetencyKind[];
  @Field(() => ID, { nullable: true, description: 'Of this dictionary.' }) framework?: string;
  @Field(() => String, { nullable: true, description: 'Of exactly this government affair.' }) affair?: string;
}
