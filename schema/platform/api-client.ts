import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Provider } from '../learning/provider.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'An API key of a partner. It reads the published catalogue of the agency, and nothing else. Only a hash of it is kept.' })
@Entity() @Unique({ properties: ['keyHash'] })
@Listed({ sort: ['name', 'createdAt'], search: ['name'], facets: ['provider'], label: 'name' })
export class ApiClient extends Owned {
  @Field({ description: 'What the key is for.' }) @Property({ length: 120 }) name!: string;
  @Field(() => Provider, { description: 'The partner who holds it.' }) @ManyToOne(() => Provider, { ref: true, index: true }) provider!: Ref<Provider>;
  @Field({ description: 'First characters of the key, to tell keys apart.' }) @Property({ length: 12 }) keyPrefix!: string;
  @Field(() => Date, { nullable: true, description: 'When it stops working; null for never.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) expiresAt?: Date;
  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it works.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) revokedAt?: Date;
  @Property({ length: 64 }) keyHash!: string;
}

@InputType({ description: 'A new API key.' })
export class ApiClientInput {
  @Field({ description: 'What the key is for, 3 to 120 characters.' }) @MinLength(3) @MaxLength(120) name!: string;
  @Field(() => ID, { description: 'The partner who will hold it.' }) provider!: string;
  @Field(() => Date, { nullable: true, description: 'When it stops working.' }) expiresAt?: Date | null;
}

@InputType({ description: 'What lists of API keys can be narrowed by.' })
export class ApiClientFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this partner.' }) provider?: string;
}
