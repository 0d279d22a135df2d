import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Position } from '../people/position.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const CareerMoveKind = enumOf('CareerMoveKind', 'Kinds of move in the pattern of careers (PermenPANRB 22/2021): they follow from level and group of both positions by the rules POSITION_ORDER and POSITION_GROUP.', {
  VERTICAL: 'Vertikal: to a higher level of the same group.', HORIZONTAL: 'Horizontal: to another position of the same level and group.', DIAGONAL: 'Diagonal: to another group (pimpinan tinggi, administrasi, fungsional), on the same or a higher level.',
});
export type CareerMoveKind = ValueOf<typeof CareerMoveKind>;

@ObjectType({ description: 'A career path (jalur karier) the agency foresees: a graph of positions. Everybody in the agency may read it.' })
@Entity() @Unique({ properties: ['agency', 'name'] })
@Listed({ sort: ['name', 'createdAt'], search: ['name'], facets: ['active'], label: 'name' })
export class CareerPath extends Owned {
  @Field({ description: 'Name, unique in its agency.' }) @Property({ length: 120 }) name!: string;
  @Field(() => String, { nullable: true, description: 'What leads along it, and for whom it is.' }) @Property({ type: 'text', nullable: true }) description?: string | null;
  @Field(() => Boolean, { description: 'Whether it is followed today.' }) @Property({ type: 'boolean', default: true }) active!: boolean & Opt;
}

@ObjectType({ description: 'An edge of a career path: from one position to another.' })
@Entity() @Unique({ properties: ['careerPath', 'from', 'to'] })
@Listed({ sort: ['createdAt'], search: ['from.name', 'to.name'], facets: ['kind', 'careerPath'], label: 'id' })
export class CareerStep extends Owned {
  @Field(() => CareerPath, { description: 'The path.' }) @ManyToOne(() => CareerPath, { ref: true, deleteRule: 'cascade' }) careerPath!: Ref<CareerPath>;
  @Field(() => Position, { description: 'Where it begins.' }) @ManyToOne(() => Position, { ref: true, index: true }) from!: Ref<Position>;
  @Field(() => Position, { description: 'Where it leads.' }) @ManyToOne(() => Position, { ref: true, index: true }) to!: Ref<Position>;
  @Field(() => CareerMoveKind, { description: 'What kind of move it is; follows from both positions by the rules of the day it was saved.' }) @Enum({ items: () => CareerMoveKind }) kind!: CareerMoveKind;
}

@InputType({ description: 'What HR may set on a career path.' })
export class CareerPathInput {
  @Field({ description: 'Name, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) name!: string;
  @Field(() => String, { nullable: true, description: 'Description, at most 4,000 characters.' }) @MaxLength(4000) description?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is followed; true when left out.' }) active?: boolean;
}

@InputType({ description: 'What HR may set on an edge. The same one twice is refused with CONFLICT; one that leads back to where it begins, or to a lower level, with INVALID.' })
export class CareerStepInput {
  @Field(() => ID, { description: 'The path; it stays what it was.' }) careerPath!: string;
  @Field(() => ID, { description: 'Where it begins.' }) from!: string;
  @Field(() => ID, { description: 'Where it leads.' }) to!: string;
}

@InputType({ description: 'What lists of career paths can be narrowed by.' })
export class CareerPathFilter extends RowFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they are followed today.' }) active?: boolean;
}

@InputType({ description: 'What lists of edges can be narrowed by.' })
export class CareerStepFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this path.' }) careerPath?: string;
  @Field(() => ID, { nullable: true, description: 'Beginning at this position.' }) from?: string;
  @Field(() => ID, { nullable: true, description: 'Leading to this position.' }) to?: string;
  @Field(() => [CareerMoveKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: CareerMoveKind[];
}
