import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { IsEmail, IsUrl, Matches, MaxLength, MinLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const ProviderKind = enumOf('ProviderKind', 'What kind of body gives trainings.', {
  UNIVERSITY: 'Perguruan tinggi mitra.', GOVERNMENT: 'Government training centre (BKPSDM, BPSDM, LAN).', PROFESSIONAL: 'Professional body.', PRIVATE: 'Private organiser.',
});
export type ProviderKind = ValueOf<typeof ProviderKind>;

@ObjectType({ description: 'A body that gives trainings to an agency, such as a partner university.' })
@Entity() @Unique({ properties: ['agency', 'code'] })
@Listed({ sort: ['name', 'code', 'createdAt'], search: ['name', 'code'], facets: ['kind'], label: 'name' })
export class Provider extends Owned {
  @Field({ description: 'Short code, unique in its agency, for example USU.' }) @Property({ length: 20 }) code!: string;
  @Field({ description: 'Name.' }) @Property({ length: 160 }) name!: string;
  @Field(() => ProviderKind, { description: 'Its kind.' }) @Enum({ items: () => ProviderKind }) kind!: ProviderKind;
  @Field(() => String, { nullable: true, description: 'Website.' }) @Property({ length: 200, nullable: true }) website?: string;
  @Field(() => String, { nullable: true, description: 'E-mail address of the office in charge.' }) @Property({ length: 160, nullable: true }) email?: string;
  @Field(() => String, { nullable: true, description: 'Number of the cooperation agreement (PKS).' }) @Property({ length: 80, nullable: true }) agreementNumber?: string;
  @Field(() => Day, { nullable: true, description: 'Last day of the cooperation agreement.' }) @Property({ type: 'date', nullable: true }) agreementUntil?: string;
  @Field(() => Boolean, { description: 'Whether trainings of this provider can be offered now.' }) @Property({ type: 'boolean', default: true }) active!: boolean & Opt;
}

@InputType({ description: 'What the training manager may set on a provider.' })
export class ProviderInput {
  @Field({ description: 'Short code: capital letters, digits and dash, at most 20.' }) @Matches(/^[A-Z0-9-]{2,20}$/) code!: string;
  @Field({ description: 'Name, 3 to 160 characters.' }) @MinLength(3) @MaxLength(160) name!: string;
  @Field(() => ProviderKind, { description: 'Its kind.' }) kind!: ProviderKind;
  @Field(() => String, { nullable: true, description: 'Website, with https://.' }) @IsUrl({ protocols: ['http', 'https'], require_protocol: true }) @MaxLength(200) website?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) @IsEmail() @MaxLength(160) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the cooperation agreement.' }) @MaxLength(80) agreementNumber?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the agreement.' }) agreementUntil?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether its trainings can be offered; true when left out.' }) active?: boolean;
}

@InputType({ description: 'What lists of providers can be narrowed by.' })
export class ProviderFilter extends RowFilter {
  @Field(() => [ProviderKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ProviderKind[];
  @Field(() => Boolean, { nullable: true, description: 'Only active ones, or only the others.' }) active?: boolean;
}
