import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Competency } from '../competency/framework.ts';
import { Unit } from '../people/unit.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'A public service of the city, for example health, and by its competencies what those who give it must be able to do.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['name', 'code', 'createdAt'], search: ['name', 'code'], label: 'name' })
export class ServiceTheme extends Owned {
  @Field({ description: 'Code, unique in its agency, for example KESEHATAN.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name.' }) @Property({ length: 120 }) name!: string;
  @Field(() => String, { nullable: true, description: 'What the service is, and who gives it.' }) @Property({ type: 'text', nullable: true }) description?: string;
}

@ObjectType({ description: 'A competency that a public service needs: demand for the service points to it.' })
@Entity() @Unique({ properties: ['theme', 'competency'] })
@Listed({ sort: ['createdAt'], facets: ['theme', 'competency'], label: 'id' })
export class ThemeCompetency extends Owned {
  @Field(() => ServiceTheme, { description: 'The service.' }) @ManyToOne(() => ServiceTheme, { ref: true, deleteRule: 'cascade' }) theme!: Ref<ServiceTheme>;
  @Field(() => Competency, { description: 'The competency.' }) @ManyToOne(() => Competency, { ref: true, index: true }) competency!: Ref<Competency>;
}

export const SignalStatus = enumOf('SignalStatus', 'Whether a signal of demand still counts.', { OPEN: 'It raises matching needs.', CLOSED: 'The demand was met or has passed: new plans leave it aside; what it raised before keeps its trail.' });
export type SignalStatus = ValueOf<typeof SignalStatus>;

@ObjectType({ description: 'A change in the demand for a public service, with its source: more complaints or visits than before. It raises the priority of the needs of the people who give the service.' })
@Entity() @Index({ properties: ['agency', 'status', 'createdAt'] })
@Listed({ sort: ['-periodUntil', 'createdAt', 'changePercent'], search: ['source'], facets: ['status', 'theme', 'unit'], label: 'id' })
export class ServiceDemandSignal extends Owned {
  @Field(() => ServiceTheme, { description: 'The service.' }) @ManyToOne(() => ServiceTheme, { ref: true, index: true }) theme!: Ref<ServiceTheme>;
  @Field(() => Unit, { description: 'The unit that gives it, with all below it.' }) @ManyToOne(() => Unit, { ref: true, index: true }) unit!: Ref<Unit>;
  @Field(() => Float, { description: 'How much the demand rose against the period before, in percent; negative where it fell.' }) @Property({ type: 'double' }) changePercent!: number;
  @Field(() => Day, { description: 'First day of the period.' }) @Property({ type: 'date' }) periodFrom!: string;
  @Field(() => Day, { description: 'Last day of the period.' }) @Property({ type: 'date' }) periodUntil!: string;
  @Field({ description: 'Where the number comes from, for example a report of complaints.' }) @Property({ type: 'text' }) source!: string;
  @Field(() => SignalStatus, { description: 'Whether it still counts.' }) @Enum({ items: () => SignalStatus, default: 'OPEN' }) status!: SignalStatus & Opt;
}

@InputType({ description: 'What HR may set on a public service.' })
export class ServiceThemeInput {
  @Field({ description: 'Code, unique in the agency: capital letters, digits, dot and dash.' }) @Matches(/^[A-Z0-9.-]{2,30}$/) code!: string;
  @Field({ description: 'Name, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) name!: string;
  @Field(() => String, { nullable: true, description: 'Description, at most 2,000 characters.' }) @MaxLength(2000) description?: string | null;
}

@InputType({ description: 'What HR may set on what a service needs. The same competency twice is refused with CONFLICT.' })
export class ThemeCompetencyInput {
  @Field(() => ID, { description: 'The service.' }) theme!: string;
  @Field(() => ID, { description: 'The competency.' }) competency!: string;
}

@InputType({ description: 'A signal of demand. The end before the start, or in the future, is refused with INVALID.' })
export class ServiceDemandSignalInput {
  @Field(() => ID, { description: 'The service.' }) theme!: string;
  @Field(() => ID, { description: 'The unit that gives it.' }) unit!: string;
  @Field(() => Float, { description: 'Change in percent, from -100 up to 1,000.' }) @Min(-100) @Max(1000) changePercent!: number;
  @Field(() => Day, { description: 'First day of the period.' }) periodFrom!: string;
  @Field(() => Day, { description: 'Last day of the period, not in the future.' }) periodUntil!: string;
  @Field({ description: 'Source, 10 to 2,000 characters.' }) @MinLength(10) @MaxLength(2000) source!: string;
}

@InputType({ description: 'What lists of public services can be narrowed by.' })
export class ServiceThemeFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'That need this competency.' }) @Means((competency: string) => ({ $some: { ThemeCompetency: { by: 'theme', where: { competency } } } })) competency?: string;
}

@InputType({ description: 'What lists of competencies of services can be narrowed by.' })
export class ThemeCompetencyFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this service.' }) theme?: string;
  @Field(() => ID, { nullable: true, description: 'Of this competency.' }) competency?: string;
}

@InputType({ description: 'What lists of signals can be narrowed by.' })
export class ServiceDemandSignalFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this service.' }) theme?: string;
  @Field(() => ID, { nullable: true, description: 'About this unit.' }) unit?: string;
  @Field(() => [SignalStatus], { nullable: true, description: 'Any of these states.' }) status?: SignalStatus[];
}
