import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ArrayUnique, MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Provider } from '../learning/provider.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const ApiScope = enumOf('ApiScope', 'What an API key may do beyond reading the published catalogue.', { PROPOSE_COURSES: 'Propose courses of the partner who holds it, and read what became of them.' });
export type ApiScope = ValueOf<typeof ApiScope>;

@ObjectType({ description: 'An API key of a partner. It reads the published catalogue of the agency, and may do what its scopes say besides. Only a hash of it is kept.' })
@Entity() @Unique({ properties: ['keyHash'] })
@Listed({ sort: ['name', 'createdAt'], search: ['name'], facets: ['provider'], label: 'name' })
export class ApiClient extends Owned {
  @Field({ description: 'What the key is for.' }) @Property({ length: 120 }) name!: string;
  @Field(() => Provider, { description: 'The partner who holds it.' }) @ManyToOne(() => Provider, { ref: true, index: true }) provider!: Ref<Provider>;
  @Field({ description: 'First characters of the key, to tell keys apart.' }) @Property({ length: 12 }) keyPrefix!: string;
  @Field(() => Date, { nullable: true, description: 'When it stops working; null for never.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) expiresAt?: Date;
  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it works.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) revokedAt?: Date;
  @Property({ type: 'array', defaultRaw: "'{}'" }) scopes!: ApiScope[] & Opt;
  @Property({ length: 64 }) keyHash!: string;
}

@InputType({ description: 'A new API key.' })
export class ApiClientInput {
  @Field({ description: 'What the key is for, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) name!: string;
  @Field(() => ID, { description: 'The partner who will hold it.' }) provider!: string;
  @Field(() => Date, { nullable: true, description: 'When it stops working.' }) expiresAt?: Date | null;
  @Field(() => [ApiScope], { nullable: true, description: 'What it may do beyond reading the catalogue; nothing when left out.' }) @ArrayUnique() scopes?: ApiScope[];
}

@InputType({ description: 'What lists of API keys can be narrowed by.' })
export class ApiClientFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) provider?: string;
}
