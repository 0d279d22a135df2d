import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Agency } from '../people/agency.ts';
import { Part } from '../shared/access.ts';
import { ArchiveReason, Complaint, ComplaintChannel, ComplaintKind } from './complaint.ts';

/** Who reported something. It is no noun of the graph and stands in no trail: only its own verb reads it, and that is written down. */
@Entity() @Unique({ properties: ['complaint'] })
export class ComplaintReporter {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string & Opt;
  @ManyToOne({ entity: () => 'Agency' as never, ref: true, index: true }) agency!: Ref<Agency>;
  @ManyToOne(() => Complaint, { ref: true }) complaint!: Ref<Complaint>;
  @Property({ length: 160, nullable: true }) name?: string | null;
  @Property({ length: 160, nullable: true }) contact?: string | null;
  /** Of the code the reporter alone was given. */
  @Property({ length: 64 }) codeHash!: string;
}

@ObjectType({ description: 'Who reported something, as they said it themselves.' }) @Part('Only its own verb answers with it, for a reason that is written down.')
export class ReporterIdentity {
  @Field(() => String, { nullable: true, description: 'Name, if it was given.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address or telephone number, if it was given.' }) contact!: string | null;
}

@ObjectType({ description: 'What whoever reports something takes home.' }) @Part('Made for the reporter alone.')
export class ComplaintReceipt {
  @Field(() => ID, { description: 'The complaint.' }) id!: string;
  @Field({ description: 'Tracking number: shows everybody where it stands.' }) number!: string;
  @Field({ description: 'Code to read the answer, to complete, confirm and reopen it. It is shown this once.' }) trackingCode!: string;
}

@InputType({ description: 'A report that came in at a counter, by letter or telephone.' })
export class ComplaintInput {
  @Field(() => ComplaintKind, { description: 'Class, as the reporter sees it.' }) kind!: ComplaintKind;
  @Field({ description: 'In a few words, 5 to 160 characters.' }) @MinLength(5) @MaxLength(160) title!: string;
  @Field({ description: 'What happened, 10 to 5,000 characters.' }) @MinLength(10) @MaxLength(5000) body!: string;
  @Field(() => String, { nullable: true, description: 'Where it happened, at most 160 characters.' }) @MaxLength(160) place?: string | null;
  @Field(() => ComplaintChannel, { defaultValue: 'COUNTER', description: 'How it came in.' }) channel!: ComplaintChannel;
  @Field(() => Boolean, { defaultValue: false, description: 'Anonim.' }) anonymous!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Rahasia.' }) confidential!: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the reporter, at most 160 characters.' }) @MaxLength(160) reporterName?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address or telephone number, at most 160 characters.' }) @MaxLength(160) reporterContact?: string | null;
}

@InputType({ description: 'What verification finds.' })
export class ComplaintVerification {
  @Field(() => ComplaintKind, { description: 'Class; the last day to settle it follows from it, counted from the day the file was complete.' }) kind!: ComplaintKind;
  @Field(() => ID, { description: 'The public service it is about.' }) theme!: string;
  @Field(() => String, { nullable: true, description: 'Terlapor: NIP of who is reported, if anybody, at most 18 characters. A number of nobody in the agency is refused with INVALID.' }) @MaxLength(18) reportedNumber?: string | null;
}

@InputType({ description: 'Where a report is passed to.' })
export class ComplaintDisposition {
  @Field(() => ID, { description: 'The unit; its liaison officers find it in their inbox. One without any is refused with INVALID.' }) unit!: string;
}

@InputType({ description: 'The answer of the office.' })
export class ComplaintAnswer {
  @Field({ description: 'What was done, 10 to 5,000 characters.' }) @MinLength(10) @MaxLength(5000) answer!: string;
}

@InputType({ description: 'Why a report is archived.' })
export class ComplaintArchiving {
  @Field(() => ArchiveReason, { description: 'Why.' }) reason!: ArchiveReason;
}

@InputType({ description: 'What was missing, from the reporter.' })
export class ComplaintCompletion {
  @Field({ description: 'What is added, 5 to 3,000 characters.' }) @MinLength(5) @MaxLength(3000) text!: string;
}
