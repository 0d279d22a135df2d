import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DocumentKind, DocumentKindFilter, DocumentRequirement } from '../../schema/documents/kind.ts';
import { DocumentLetter, DocumentLetterCheck, DocumentLetterFilter } from '../../schema/documents/letter.ts';
import { DocumentCheck, DocumentPaper, DocumentPaperFilter, DocumentPaperInput, DocumentPaperState } from '../../schema/documents/paper.ts';
import { DocumentRequest, DocumentRequestFilter, DocumentRequestInput } from '../../schema/documents/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import { UploadTicket } from '../../schema/platform/file.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Creates, Crud, Reads } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { peopleToAskFor } from '../leave/rights.ts';
import { hold } from '../kernel/hold.ts';
import { mustHaveArrived, papers as accepted, uploadFor } from '../platform/uploads.ts';
import { checkCode } from '../platform/verify.ts';
import { checkRows, requestRules, requirementRows } from './checklist.sql.ts';
import { findLetter } from './letter.ts';
import { checkPaper, replaceThePaperOf } from './papers.ts';
import { documentWorkflow } from './request.workflow.ts';
import { documentsToProve } from './rights.ts';

const kinds = Lists(DocumentKind, DocumentKindFilter), requests = Lists(DocumentRequest, DocumentRequestFilter), papers = Lists(DocumentPaper, DocumentPaperFilter), letters = Lists(DocumentLetter, DocumentLetterFilter);

@Resolver(() => DocumentKind) export class DocumentKindResolver extends Reads(kinds) {}
@Resolver(() => DocumentRequest) export class DocumentRequestResolver extends Crud(requests, DocumentRequestInput, { fixed: ['employee', 'kind'], check: theKindIsForThem }) {}
@Resolver(() => DocumentPaper) export class DocumentPaperResolver extends Creates(papers, DocumentPaperInput, { check: thePaperArrived }) {}
@Resolver(() => DocumentLetter) export class DocumentLetterResolver extends Reads(letters) {}
export const DocumentMoves = Moves(documentWorkflow);

Many(Employee, 'documentRequests', requests, 'employee', 'The documents the person asked for.');
Many(DocumentRequest, 'papers', papers, 'request', 'The papers put to it, those that were replaced included.');
Many(DocumentRequest, 'letters', letters, 'request', 'Its letter, and those that were revoked.');

/** The document is for whom serves on such a footing; the papers are asked for when it is submitted. */
async function theKindIsForThem({ employee, kind }: DocumentRequestInput, em: SqlEntityManager, context: Context) {
  await hold(Employee, employee, peopleToAskFor, context);
  const [{ status }, of] = [await em.findOneOrFail(Employee, employee), await em.findOne(DocumentKind, kind)];
  if (of && !of.audience.includes(status)) throw invalidField('kind', { en: `This document is not for a ${status}.`, id: `Dokumen ini bukan untuk ${status}.` }, 'AUDIENCE');
}

/** Papers go to what is a draft or came back; the file is one the caller uploaded, and takes the place of the one before. */
async function thePaperArrived({ request, item, file }: DocumentPaperInput, em: SqlEntityManager, context: Context) {
  await hold(DocumentRequest, request, documentsToProve, context);
  await mustHaveArrived(em, actorOf(context), file, accepted);
  await replaceThePaperOf(request, item, em, context);
}

@Resolver(() => DocumentKind)
export class DocumentKindFields {
  @Extensions({ part: 'National data, or of one’s own agency.', rows: requirementRows })
  @FieldResolver(() => [DocumentRequirement], { description: 'The papers it takes today, what is required first.' })
  requirements(@Root() kind: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<DocumentRequirement>('DocumentKind', 'requirements', alias => requirementRows(alias, askedBy(context), {}), kind.id);
  }
}

@Resolver(() => DocumentRequest)
export class DocumentRequestFields {
  @Extensions({ part: 'Whoever reads the request reads its papers.', rows: checkRows })
  @FieldResolver(() => [DocumentCheck], { description: 'The check-list by the rules of the day it was submitted, with the paper that stands for each item.' })
  checklist(@Root() request: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<DocumentCheck>('DocumentRequest', 'checklist', alias => checkRows(alias, askedBy(context), {}), request.id);
  }

  @Extensions({ part: 'Whoever sees the request sees the law it is measured by.', rows: requestRules })
  @FieldResolver(() => [RuleApplied], { description: 'The days it may take and the code of its letter, as they held on the day it was submitted.' })
  rulesApplied(@Root() request: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('DocumentRequest', 'rules', alias => requestRules(alias, askedBy(context), {}), request.id);
  }
}

@Resolver()
export class DocumentVerbsResolver {
  @May('SIGNED_IN')
  @Mutation(() => UploadTicket, { description: 'Asks for leave to upload a paper for a request that is a draft or BTL: PDF, PNG or JPEG, at most 50 MB. Errors: NOT_FOUND, FORBIDDEN, INVALID.' })
  requestDocumentPaperUpload(
    @Arg('request', () => ID, { description: 'The request.' }) request: string, @Arg('fileName', () => String, { description: 'Its name.' }) fileName: string, @Arg('contentType', () => String, { description: 'Its content type, for example application/pdf.' }) contentType: string,
    @Arg('size', () => Int, { description: 'Its size in bytes.' }) size: number, @Ctx() context: Context,
  ): Promise<UploadTicket> {
    return uploadFor(DocumentRequest, request, documentsToProve, { fileName, contentType, size }, accepted, context);
  }

  @May([Role.HR_ADMIN])
  @Mutation(() => DocumentPaper, { nullable: true, description: 'Says of a paper whether it is in order, while its request waits to be verified; never in one’s own case. Errors: NOT_FOUND, FORBIDDEN, INVALID, CONFLICT.' })
  checkDocumentPaper(
    @Arg('id', () => ID, { description: 'The paper.' }) id: string, @Arg('state', () => DocumentPaperState, { description: 'IN_ORDER, NOT_IN_ORDER, or UNCHECKED again; never REPLACED.' }) state: DocumentPaperState, @Arg('note', () => String, { nullable: true, description: 'What is wrong with it, 3 to 500 characters; needed for NOT_IN_ORDER.' }) note: string | undefined,
    @Arg('version', () => Int, { nullable: true, description: 'The version last seen.' }) version: number | undefined, @Ctx() context: Context,
  ) {
    return checkPaper(id, state, note, version, context);
  }

  @May('ANYONE')
  @Query(() => DocumentLetterCheck, { nullable: true, description: 'What everybody learns of the letter with this code, and whether it holds; null when there is none. Open to everybody. Errors: RATE_LIMITED (after ten unknown codes in 15 minutes).' })
  documentLetterCheck(@Arg('code', () => ID, { description: 'The code printed on it; small letters, blanks and dashes do not matter.' }) code: string, @Ctx() { em, address }: Context): Promise<DocumentLetterCheck | null> {
    return checkCode(code.slice(0, 80), em, address, findLetter);
  }
}
