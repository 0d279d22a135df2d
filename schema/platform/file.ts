import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Part } from '../shared/access.ts';
import { Owned } from '../shared/row.ts';
import { Account } from './account.ts';

/** A file somebody uploaded: its bytes lie in the data folder, under the id. */
@Entity()
export class Upload extends Owned {
  @ManyToOne(() => Account, { ref: true, index: true }) account!: Ref<Account>;
  @Property({ length: 200 }) fileName!: string;
  @Property({ length: 100 }) contentType!: string;
  @Property({ type: 'integer' }) size!: number;
  @Property({ length: 64, nullable: true }) ticketHash?: string;
  @Property({ type: 'timestamptz', length: 3 }) ticketUntil!: Date;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) receivedAt?: Date;
}

@ObjectType({ description: 'Leave to upload one file: PUT its bytes to the url once, within ten minutes, then use the id.' }) @Part('Made for the caller alone.')
export class UploadTicket {
  @Field(() => ID, { description: 'Id of the file, to hand on to importEmployees and the like.' }) id!: string;
  @Field({ description: 'Where to PUT the bytes; relative to this server, works once, for ten minutes.' }) url!: string;
}
