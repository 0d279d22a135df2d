import { Field, ID, ObjectType } from 'type-graphql';
import { Agency } from '../people/agency.ts';
import { Employee } from '../people/employee.ts';
import { Unit } from '../people/unit.ts';
import { Part } from '../shared/access.ts';
import { Role } from './account.ts';

@ObjectType({ description: 'A role the caller has.' }) @Part('About the caller.')
export class MyRole {
  @Field(() => Role, { description: 'The role.' }) role!: Role;
  @Field(() => Unit, { nullable: true, description: 'Only for this unit and all below it; null for the whole agency.' }) unit?: string | null;
}

@ObjectType({ description: 'Who is asking, and what they may do.' }) @Part('About the caller.')
export class Me {
  @Field(() => ID, { nullable: true, description: 'Id of the account; null for an API key.' }) account?: string | null;
  @Field({ description: 'Name of the account or of the API key.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What the account signs in with; null for an API key.' }) login?: string | null;
  @Field(() => Agency, { description: 'The city government the caller belongs to.' }) agency!: string;
  @Field(() => Employee, { nullable: true, description: 'The employee the caller is, if any.' }) employee?: string | null;
  @Field(() => [MyRole], { description: 'The roles the caller has.' }) roles!: MyRole[];
  @Field(() => [Unit], { description: 'The units the caller leads: whoever works there or below reports to them.' }) leads!: string[];
  @Field(() => [String], { description: 'The nouns of which the caller may write at least some rows, for example Training.' }) writes!: string[];
  @Field(() => [String], { description: 'The nouns of which the caller may read at least some rows.' }) reads!: string[];
}

@ObjectType('Session', { description: 'A session that just began.' }) @Part('Made for the caller alone.')
export class SignedIn {
  @Field({ description: 'Hand it back as “Authorization: Bearer …”. Browsers need not: the same comes as an httpOnly cookie.' }) token!: string;
  @Field(() => Date, { description: 'When the session ends by itself.' }) expiresAt!: Date;
  @Field(() => Me, { description: 'Who signed in.' }) me!: Me;
}

@ObjectType({ description: 'A password made for somebody else, shown once.' }) @Part('Made for the caller alone.')
export class MadePassword {
  @Field({ description: 'The password. It is kept nowhere in this form.' }) password!: string;
}

@ObjectType({ description: 'A new API key, shown once.' }) @Part('Made for the caller alone.')
export class MadeApiKey {
  @Field({ description: 'The key, for the header X-API-Key. Only its hash is kept.' }) key!: string;
  @Field(() => ID, { description: 'Id of the ApiClient.' }) id!: string;
}
