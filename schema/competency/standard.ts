import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Position } from '../people/position.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';
import { Competency } from './framework.ts';

export const Importance = enumOf('Importance', 'How much a position depends on a competency (PermenPANRB 38/2017).', {
  ABSOLUTE: 'Mutlak: without it the position cannot be held.', IMPORTANT: 'Penting.', NEEDED: 'Perlu.',
});
export type Importance = ValueOf<typeof Importance>;

@ObjectType({ description: 'What a position demands of one competency (standar kompetensi jabatan, PermenPANRB 38/2017), from when to when. Versions of one demand never overlap; what was demanded on days gone by stays as it was.' })
@Entity()
@Listed({ sort: ['createdAt', 'requiredLevel', 'validFrom'], facets: ['position', 'competency', 'importance'], label: 'id' })
export class PositionStandard extends Owned {
  @Field(() => Position, { description: 'The position.' }) @ManyToOne(() => Position, { ref: true }) position!: Ref<Position>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
  @Field(() => Int, { description: 'Required level, 1 to 5.' }) @Property({ type: 'smallint', index: true }) requiredLevel!: number;
  @Field(() => Int, { description: 'Weight in what is most urgent to learn, 1 to 10. The job person match counts every competency alike.' }) @Property({ type: 'smallint', default: 1 }) weight!: number & Opt;
  @Field(() => Importance, { description: 'How much the position depends on it.' }) @Enum({ items: () => Importance, default: 'IMPORTANT' }) importance!: Importance & Opt;
  @Field(() => Day, { description: 'First day of this version.' }) @Property({ type: 'date', defaultRaw: 'office_day()' }) validFrom!: string & Opt;
  @Field(() => Day, { nullable: true, description: 'Last day of this version; null while it lasts.' }) @Property({ type: 'date', nullable: true }) validUntil?: string;
}

@InputType({ description: 'What HR may set on a position standard. A second one of the same position and competency on the same days is refused with CONFLICT. A changed demand begins today, or on the later day given, as a version of its own.' })
export class PositionStandardInput {
  @Field(() => ID, { description: 'The position.' }) position!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
  @Field(() => Int, { description: 'Required level, 1 to 5.' }) @Min(1) @Max(5) requiredLevel!: number;
  @Field(() => Int, { nullable: true, description: 'Weight, 1 to 10; 1 when left out.' }) @Min(1) @Max(10) weight?: number;
  @Field(() => Importance, { nullable: true, description: 'Importance; IMPORTANT when left out.' }) importance?: Importance;
  @Field(() => Day, { nullable: true, description: 'First day; today when left out. That of a changed version is not in the past.' }) validFrom?: string;
  @Field(() => Day, { nullable: true, description: 'Last day, not before the first and not before yesterday; null while it lasts.' }) validUntil?: string | null;
}

@InputType({ description: 'What lists of position standards can be narrowed by.' })
export class PositionStandardFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this position.' }) position?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
  @Field(() => [Importance], { nullable: true, description: 'Any of these importances.' }) importance?: Importance[];
  @Field(() => Day, { nullable: true, description: 'In force on this day.' })
  @Means((day: string) => ({ validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] })) on?: string;
}
