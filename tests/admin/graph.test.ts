import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType, isEnumType, isInputObjectType, Kind, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { boundsOf, nounsOf } from '../../codegen.ts';
import * as documents from '../../admin/graph/documents.ts';
import { documentsOf } from '../../admin/graph/nounDocuments.ts';
import { enums, inputs, type NounName, nouns } from '../../admin/graph/nouns.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));
const names = Object.keys(nouns) as NounName[];
/** What a document asks of a row, wherever it stands. */
const rowOf = (text: string): string => {
  const operation = parse(text).definitions.find(d => d.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode, [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) throw new Error(text);
  const nodes = root.selectionSet!.selections.find(s => s.kind === Kind.FIELD && s.name.value === 'nodes');
  return print(nodes?.kind === Kind.FIELD ? nodes.selectionSet! : root.selectionSet!);
};

test('every noun of the graph has its documents', () => {
  expect(names.sort()).toEqual(nounsOf(schema).map(n => n.name).sort());
});

describe.each(names)('%s', name => {
  const noun = nouns[name], documents = documentsOf(name);

  test('every document is one the graph understands', () => {
    for (const [key, text] of Object.entries(documents)) expect(validate(schema, parse(text)).map(fault => fault.message), key).toEqual([]);
  });

  test('what it says it can, it has a document for', () => {
    expect(noun.can).toEqual(['create', 'update', 'delete', 'history'].filter(key => documents[key]));
  });

  test('the list and the single ask for the same', () => {
    expect(rowOf(documents['list']!)).toBe(rowOf(documents['one']!));
    if (documents['update']) expect(rowOf(documents['update'])).toBe(rowOf(documents['one']!));
  });

  test('a row names whatever it points at', () => {
    for (const [field, kind] of Object.entries(noun.fields)) if (kind.of === 'noun') expect(documents['one'], field).toMatch(new RegExp(`\\b${field} \\{ id \\w`));
  });

  test('what it can be written with, counted and sorted by is what the graph says', () => {
    const input = schema.getType(`${name}Input`), facets = schema.getType(`${name}FacetField`), fields = (schema.getType(name) as GraphQLObjectType).getFields();
    if (isInputObjectType(input)) expect(Object.keys(noun.input!).sort()).toEqual(Object.keys(input.getFields()).sort());
    if (isEnumType(facets)) expect(noun.facets).toEqual(facets.getValues().map(v => v.name));
    expect(Object.keys(noun.fields).filter(field => !fields[field])).toEqual([]);
  });

  test('every move has its document, for one and for many', () => {
    for (const [move, { many, takes }] of Object.entries(noun.moves)) {
      expect(documents[move], move).toBeDefined();
      if (many) expect(documents[`${move}Many`], move).toBeDefined();
      if (takes) expect(inputs[takes], takes).toBeDefined();
    }
  });
});

test('the documents written by hand are understood too', () => {
  for (const [name, document] of Object.entries(documents)) if (typeof document === 'object') expect(validate(schema, parse((document as { text: string }).text)).map(fault => fault.message), name).toEqual([]);
});

test('enums have every value of the graph', () => {
  for (const [name, values] of Object.entries(enums)) {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map(v => v.name)).toEqual(values);
  }
});

test('bounds are read out of descriptions', () => {
  expect(boundsOf('Name, 3 to 160 characters.', 'String')).toEqual({ minLength: 3, maxLength: 160 });
  expect(boundsOf('Why, at most 2,000 characters.', 'String')).toEqual({ maxLength: 2000 });
  expect(boundsOf('JP, 1 to 1,000.', 'Int')).toEqual({ min: 1, max: 1000 });
  expect(boundsOf('Website, with https://.', 'String')).toEqual({});
});
