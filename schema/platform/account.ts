import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { enumOf, type ValueOf } from '../shared/enum.ts';
import { Listed } from '../shared/lists.ts';
import { Owned, Row, RowFilter } from '../shared/row.ts';

export const Role = enumOf('Role', 'What an account may do beyond what anybody signed in may. A supervisor needs no role: it follows from leading a unit.', {
  HR_ADMIN: 'Pengelola kepegawaian: keeps the records of the agency, or of a unit and what lies below it.', HR_HEAD: 'Kepala BKPSDM: decides what BKPSDM decides.',
  APPOINTING_OFFICER: 'PPK (wali kota) or PyB (sekretaris daerah): decides what is about the head of BKPSDM or comes from them, and appraises whom nobody leads.',
  TRAINING_MANAGER: 'Pengelola pelatihan: keeps the catalogue, decides enrollments, enters results.', MENTOR: 'Mentor.', AUDITOR: 'Auditor: reads everything of the agency and the audit trail, changes nothing.',
  COMPLAINT_ADMIN: 'Admin instansi of complaints: verifies reports of citizens and passes them on; alone may learn who reported something.', LIAISON_OFFICER: 'Pejabat penghubung: deals with the reports of citizens passed to the unit of the role, and all below it.',
  PARTNER: 'Partner university with an API key: reads the published catalogue.',
});
export type Role = ValueOf<typeof Role>;

export const AccountStatus = enumOf('AccountStatus', 'Whether an account can be used.', { ACTIVE: 'It can sign in.', DISABLED: 'It cannot; its sessions ended at once.' });
export type AccountStatus = ValueOf<typeof AccountStatus>;

@ObjectType({ description: 'Somebody who can sign in. Kept by HR of the agency.' })
@Entity() @Unique({ properties: ['login'] })
@Listed({ sort: ['login', 'name', 'createdAt'], search: ['login', 'name'], facets: ['status'], label: 'login' })
export class Account extends Owned {
  @Field({ description: 'What one signs in with: an e-mail address in small letters.' }) @Property({ length: 160 }) login!: string;
  @Field({ description: 'Name shown where this account decides something.' }) @Property({ length: 160 }) name!: string;
  @Field(() => Employee, { nullable: true, description: 'The employee this is, if any.' }) @ManyToOne(() => Employee, { ref: true, nullable: true, index: true }) employee?: Ref<Employee>;
  @Field(() => AccountStatus, { description: 'Whether it can be used.' }) @Enum({ items: () => AccountStatus, default: 'ACTIVE' }) status!: AccountStatus & Opt;
  @Field(() => Date, { nullable: true, description: 'Last sign-in.' }) @Property({ type: 'timestamptz', length: 3, nullable: true }) lastSignInAt?: Date;
  @Property({ type: 'text', nullable: true }) passwordHash?: string;
  /** Raised by triggers whenever what the account is or may do changes; equal numbers are equal rights. */
  @Property({ type: 'integer', default: 0 }) rights!: number & Opt;
}

@ObjectType({ description: 'A role an account has, for the whole agency or for one unit and all below it.' })
@Entity() @Unique({ properties: ['account', 'role', 'unit'] })
@Listed({ sort: ['createdAt'], facets: ['role'], label: 'role' })
export class RoleGrant extends Owned {
  @Field(() => Account, { description: 'The account.' }) @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade' }) account!: Ref<Account>;
  @Field(() => Role, { description: 'The role.' }) @Enum({ items: () => Role }) role!: Role;
  @Field(() => Unit, { nullable: true, description: 'Only for this unit and all below it; null for the whole agency.' }) @ManyToOne(() => Unit, { ref: true, nullable: true, index: true }) unit?: Ref<Unit>;
}

@Entity() @Unique({ properties: ['tokenHash'] })
export class Session extends Row {
  @ManyToOne(() => Account, { ref: true, deleteRule: 'cascade', index: true }) account!: Ref<Account>;
  @Property({ length: 64 }) tokenHash!: string;
  @Property({ type: 'timestamptz', length: 3, index: true }) expiresAt!: Date;
  @Property({ type: 'timestamptz', length: 3, nullable: true }) endedAt?: Date;
}

@InputType({ description: 'What HR may set on an account. Its first password comes from resetPassword.' })
export class AccountInput {
  @Field({ description: 'What one signs in with: an e-mail address.' }) @MinLength(3) @MaxLength(160) login!: string;
  @Field({ description: 'Name shown.' }) @MinLength(1) @MaxLength(160) name!: string;
  @Field(() => ID, { nullable: true, description: 'The employee this is.' }) employee?: string | null;
}

@InputType({ description: 'A role to give.' })
export class RoleGrantInput {
  @Field(() => ID, { description: 'The account.' }) account!: string;
  @Field(() => Role, { description: 'The role. PARTNER is refused: partners have API keys.' }) role!: Role;
  @Field(() => ID, { nullable: true, description: 'Only for this unit and all below it.' }) unit?: string | null;
}

@InputType({ description: 'What lists of accounts can be narrowed by.' })
export class AccountFilter extends RowFilter {
  @Field(() => [AccountStatus], { nullable: true, description: 'Any of these states.' }) status?: AccountStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this employee.' }) employee?: string;
}

@InputType({ description: 'What lists of role grants can be narrowed by.' })
export class RoleGrantFilter extends RowFilter {
  @Field(() => ID, { nullable: true, description: 'Of this account.' }) account?: string;
  @Field(() => [Role], { nullable: true, description: 'Any of these roles.' }) role?: Role[];
}

