import type { Opt } from '@mikro-orm/core';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, ObjectType } from 'type-graphql';
import { EmploymentStatus } from '../people/employee.ts';
import { Part } from '../shared/access.ts';
import { Listed } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'A document an employee may ask the personnel office for. Which papers it takes, how many days it may take and by which code its letter is filed are rules (DOCUMENT_PAPER, DOCUMENT_DAYS, DOCUMENT_CODE), of which an agency may set its own. Leave and performance reports have flows of their own.' })
@Entity() @Unique({ properties: ['code'] })
@Listed({ sort: ['name', 'code', 'createdAt'], search: ['name', 'code'], label: 'name' })
export class DocumentKind extends Row {
  @Field({ description: 'Code, for example KGB; keys of the rules begin with it.' }) @Property({ length: 30 }) code!: string;
  @Field({ description: 'Name, in Indonesian.' }) @Property({ length: 120 }) name!: string;
  @Field({ description: 'What it is for, in Indonesian.' }) @Property({ length: 400 }) description!: string;
  @Field({ description: 'What its letter says, in Indonesian, where whoever completes the request writes nothing else.' }) @Property({ length: 600 }) letterText!: string;
  @Field(() => [EmploymentStatus], { description: 'On what footing one must serve to ask for it.' }) @Property({ type: 'array', defaultRaw: "'{}'" }) audience!: EmploymentStatus[] & Opt;
}

@InputType({ description: 'What lists of kinds of documents can be narrowed by.' })
export class DocumentKindFilter extends RowFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this code.' }) code?: string;
}

@ObjectType({ description: 'A paper of the check-list of a document, by the rule of a day.' }) @Part('National data, or of one’s own agency.')
export class DocumentRequirement {
  @Field({ description: 'Which paper: the second part of the key of its rule.' }) item!: string;
  @Field({ description: 'Name, in Indonesian.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether nothing is submitted without it.' }) required!: boolean;
  @Field({ description: 'Instrument it rests on.' }) instrument!: string;
}
