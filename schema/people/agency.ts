import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Listed } from '../shared/lists.ts';
import { Row, RowFilter } from '../shared/row.ts';

@ObjectType({ description: 'A city government (pemerintah kota) that keeps its merit system here. Everything it owns is invisible to every other one.' })
@Entity() @Unique({ properties: ['code'] })
@Listed({ sort: ['name', 'createdAt'], search: ['name'], label: 'name' })
export class Agency extends Row {
  @Field({ description: 'Official area code of the Ministry of Home Affairs, for example 12.71.' }) @Property({ length: 13 }) code!: string;
  @Field({ description: 'Official name, for example Pemerintah Kota Medan.' }) @Property({ length: 160 }) name!: string;
  @Field({ description: 'Short name, for example Kota Medan.' }) @Property({ length: 60 }) shortName!: string;
  @Field({ description: 'Province it lies in.' }) @Property({ length: 60 }) province!: string;
}

@InputType({ description: 'What lists of agencies can be narrowed by.' })
export class AgencyFilter extends RowFilter {}
