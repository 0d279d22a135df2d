import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { ServiceDemandSignal, ServiceTheme } from '../planning/service-demand.ts';
import { Day } from '../shared/day.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed, Means } from '../shared/lists.ts';
import { Owned, RowFilter } from '../shared/row.ts';

export const ComplaintKind = enumOf('ComplaintKind', 'Class of a report (klasifikasi): its deadline follows from it.', {
  SUPERVISORY_COMPLAINT: 'Pengaduan berkadar pengawasan: alleges abuse of authority; must be investigated.', SERVICE_COMPLAINT: 'Pengaduan tidak berkadar pengawasan: about how a service is given.', ASPIRATION: 'Aspirasi: a wish or proposal.', INFORMATION_REQUEST: 'Permintaan informasi.',
});
export type ComplaintKind = ValueOf<typeof ComplaintKind>;

export const ComplaintStatus = enumOf('ComplaintStatus', 'Where a report stands.', {
  RECEIVED: 'Diterima: waits to be verified.', INCOMPLETE: 'Tertunda: something is missing; the clock stands until the reporter completes it.', VERIFIED: 'Terverifikasi: waits to be passed to an office.', DISPOSITIONED: 'Didisposisikan: waits for the liaison officer of the office.',
  IN_PROGRESS: 'Dalam proses.', ANSWERED: 'Dijawab: the reporter may confirm or reopen it.', CLOSED: 'Selesai.', REOPENED: 'Dibuka kembali by the reporter; waits for the office.', ARCHIVED: 'Diarsipkan without an answer, with the reason. Never because it came to the wrong door.',
});
export type ComplaintStatus = ValueOf<typeof ComplaintStatus>;

export const ComplaintChannel = enumOf('ComplaintChannel', 'How a report came in.', { WEB: 'The public pages.', COUNTER: 'Tatap muka at a counter.', LETTER: 'By letter.', PHONE: 'By telephone.' });
export type ComplaintChannel = ValueOf<typeof ComplaintChannel>;
export const ComplaintOutcome = enumOf('ComplaintOutcome', 'How a report ended.', { CONFIRMED: 'The reporter confirmed that it is settled.', UNCONFIRMED: 'Closed by itself: nobody reacted to the answer in time.' });
export type ComplaintOutcome = ValueOf<typeof ComplaintOutcome>;
export const ArchiveReason = enumOf('ArchiveReason', 'Why a report is not dealt with. The wrong office is no reason: it is passed on.', { DUPLICATE: 'It says the same as another report.', NO_REPORT: 'It reports nothing: spam, abuse.', NOT_COMPLETED: 'What was missing never came.', WITHDRAWN: 'The reporter took it back.' });
export type ArchiveReason = ValueOf<typeof ArchiveReason>;

type Columns = Record<'status' | 'verifyBy' | 'followUpBy' | 'dueOn' | 'respondBy' | 'answeredOn', string>;
const untilOf = (c: Columns) => `(case ${c.status} when 'RECEIVED' then least(${c.verifyBy}, ${c.dueOn}) when 'IN_PROGRESS' then ${c.dueOn} when 'ANSWERED' then ${c.respondBy} when 'VERIFIED' then least(${c.followUpBy}, ${c.dueOn}) when 'DISPOSITIONED' then least(${c.followUpBy}, ${c.dueOn}) when 'REOPENED' then least(${c.followUpBy}, ${c.dueOn}) end)`;
const isLate = (c: Columns) => `coalesce(case when ${c.status} in ('ANSWERED', 'CLOSED') then ${c.answeredOn} > ${c.dueOn} else ${untilOf(c)} < office_day() end, false)`;

@ObjectType({ description: 'A report of a citizen: a complaint, a wish or a question (PermenPANRB 5/2025; SP4N-LAPOR!). Who reported it is kept apart, behind revealReporter. Read by who keeps complaints, auditors, and by the liaison officers and heads of the unit it was passed to; never by the person reported.' })
@Entity() @Unique({ properties: ['number'] }) @Index({ properties: ['agency', 'status', 'updatedAt'] })
@Listed({ sort: ['-createdAt', 'receivedOn', 'updatedAt', 'number'], search: ['number', 'title'], facets: ['status', 'kind', 'theme', 'unit', 'channel'], label: 'number' })
export class Complaint extends Owned {
  @Field({ description: 'Tracking number, for example ADU-7K3M9Q2A.' }) @Property({ length: 20 }) number!: string;
  @Field(() => ComplaintKind, { description: 'Class; verification may set it right.' }) @Enum({ items: () => ComplaintKind }) kind!: ComplaintKind;
  @Field({ description: 'In a few words.' }) @Property({ length: 160 }) title!: string;
  @Field(() => String, { description: 'What happened, in the words of the reporter.' }) @Property({ type: 'text' }) body!: string;
  @Field(() => String, { nullable: true, description: 'Where it happened.' }) @Property({ length: 160, nullable: true }) place?: string | null;
  @Field(() => ComplaintChannel, { description: 'How it came in.' }) @Enum({ items: () => ComplaintChannel, default: 'WEB' }) channel!: ComplaintChannel & Opt;
  @Field(() => Boolean, { description: 'Anonim: nobody is told who reported it. Chosen once, by the reporter.' }) @Property({ type: 'boolean', default: false }) anonymous!: boolean & Opt;
  @Field(() => Boolean, { description: 'Rahasia: the public is shown nothing of what it says. Chosen once, by the reporter.' }) @Property({ type: 'boolean', default: false }) confidential!: boolean & Opt;
  @Field(() => String, { nullable: true, description: 'Name of the reporter; null where the report is anonymous.' }) @Formula(c => `(select r."name" from "complaint_reporter" r where r."complaint_id" = ${c.id} and not ${c.anonymous})`, { type: 'text', nullable: true }) reporterName!: (string | null) & Opt;
  @Field(() => ComplaintStatus, { description: 'Where it stands.' }) @Enum({ items: () => ComplaintStatus, default: 'RECEIVED' }) status!: ComplaintStatus & Opt;
  @Field(() => ServiceTheme, { nullable: true, description: 'The public service it is about; set in verification.' }) @ManyToOne(() => ServiceTheme, { ref: true, nullable: true, index: true }) theme?: Ref<ServiceTheme> | null;
  @Field(() => Unit, { nullable: true, description: 'The unit it was passed to.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit> | null;
  @Field(() => Employee, { nullable: true, description: 'Terlapor: who is reported; null where nobody is, or to whoever may not see the person.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) reported?: Ref<Employee> | null;
  @Field(() => Day, { description: 'Day it came in.' }) @Property({ type: 'date' }) receivedOn!: string;
  @Field(() => Day, { nullable: true, description: 'Day the file was complete: the clock runs from here. Null while something is missing.' }) @Property({ type: 'date', nullable: true }) completeOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to verify it.' }) @Property({ type: 'date', nullable: true }) verifyBy?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day for the office to follow it up; set by verification and by reopening, never by passing it on.' }) @Property({ type: 'date', nullable: true }) followUpBy?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day to settle it, by its class.' }) @Property({ type: 'date', nullable: true }) dueOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which the reporter may turn to the Ombudsman if it is not settled.' }) @Property({ type: 'date', nullable: true }) ombudsmanFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'The latest answer of the office.' }) @Property({ type: 'text', nullable: true }) answer?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was answered; null again while it is open anew.' }) @Property({ type: 'date', nullable: true }) answeredOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day for the reporter to reopen it; set by the answer, and again by closing.' }) @Property({ type: 'date', nullable: true }) respondBy?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day before it closes by itself.' }) @Property({ type: 'date', nullable: true }) closesAfter?: string | null;
  @Field(() => Day, { nullable: true, description: 'Day it was closed.' }) @Property({ type: 'date', nullable: true }) closedOn?: string | null;
  @Field(() => ComplaintOutcome, { nullable: true, description: 'How it ended.' }) @Enum({ items: () => ComplaintOutcome, nullable: true }) outcome?: ComplaintOutcome | null;
  @Field(() => ArchiveReason, { nullable: true, description: 'Why it was archived.' }) @Enum({ items: () => ArchiveReason, nullable: true }) archivedFor?: ArchiveReason | null;
  @Field(() => Int, { description: 'How often the reporter reopened it.' }) @Property({ type: 'smallint', default: 0 }) reopened!: number & Opt;
  @Field(() => Day, { nullable: true, description: 'Day it was first marked as late, and everybody who must know was told.' }) @Property({ type: 'date', nullable: true }) lateSince?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the step it waits for; null where nothing is waited for.' }) @Formula(c => untilOf(c as never), { type: 'date', nullable: true }) waitsUntil!: (string | null) & Opt;
  @Field(() => Boolean, { description: 'A deadline of the office has passed, or it was answered after its own.' }) @Formula(c => isLate(c as never), { type: 'boolean' }) late!: boolean & Opt;
  @Field(() => ServiceDemandSignal, { nullable: true, description: 'The signal of demand it was counted in: there the trail to the needs it raised begins.' }) @ManyToOne(() => ServiceDemandSignal, { ref: true, nullable: true, index: true }) signal?: Ref<ServiceDemandSignal> | null;
}

@InputType({ description: 'What lists of complaints can be narrowed by.' })
export class ComplaintFilter extends RowFilter {
  @Field(() => [ComplaintStatus], { nullable: true, description: 'Any of these states.' }) status?: ComplaintStatus[];
  @Field(() => [ComplaintKind], { nullable: true, description: 'Any of these classes.' }) kind?: ComplaintKind[];
  @Field(() => ID, { nullable: true, description: 'About this public service.' }) theme?: string;
  @Field(() => ID, { nullable: true, description: 'Counted in this signal of demand.' }) signal?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether a deadline has passed.' }) late?: boolean;
  @Field(() => ID, { nullable: true, description: 'Passed to this unit or anywhere below it.' }) @Means((id: string) => ({ unit: { path: { $within: id } } })) unitSubtree?: string;
}
