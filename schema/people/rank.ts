import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

export const RankScale = enumOf('RankScale', 'Which of the two scales a rank belongs to.', {
  PNS: 'Pangkat and golongan ruang, I/a to IV/e, for PNS and CPNS (PP 99/2000 jo. PP 12/2002).', PPPK: 'Golongan I to XVII, without pangkat, for PPPK (Perpres 98/2020).',
});
export type RankScale = ValueOf<typeof RankScale>;

@ObjectType({ description: 'A rank (golongan) of the civil service. National data: the same for every agency.' })
@Entity() @Unique({ properties: ['scale', 'code'] })
@Listed({ sort: ['grade', 'code', 'createdAt'], search: ['code', 'name'], facets: ['scale'], label: 'code' })
export class Rank extends Row {
  @Field(() => RankScale, { description: 'The scale it belongs to.' }) @Enum({ items: () => RankScale }) scale!: RankScale;
  @Field({ description: 'Code as written, for example III/a or IX.' }) @Property({ length: 5 }) code!: string;
  @Field({ description: 'Name, for example Penata Muda; for PPPK the word Golongan and the code.' }) @Property({ length: 60 }) name!: string;
  @Field(() => Int, { description: 'Place in the order of its scale, from 1.' }) @Property({ type: 'smallint' }) grade!: number;
}

@InputType({ description: 'What lists of ranks can be narrowed by.' })
export class RankFilter extends RowFilter {
  @Field(() => RankScale, { nullable: true, description: 'Only this scale.' }) scale?: RankScale;
}
