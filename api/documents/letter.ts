import { DocumentKind } from '../../schema/documents/kind.ts';
import { DocumentLetter, type DocumentLetterCheck } from '../../schema/documents/letter.ts';
import type { DocumentRequest, DocumentResult } from '../../schema/documents/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { actorOf } from '../kernel/context.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Move } from '../kernel/workflow.ts';
import { deed } from '../kernel/write.ts';
import { newCode, printedFor, signerOf } from '../platform/codes.ts';
import { nameOf, ruleOn } from '../platform/rules.ts';
import type { Finder } from '../platform/verify.ts';
import { written } from '../platform/verify-page.ts';
import { startTheClock } from './request.moves.ts';

type Effect = NonNullable<Move<DocumentRequest>['then']>;

/** Prints what holds today in the name of who completes it, under the next number of the agency and year; the lock lets two letters not have the same, and a letter that is not kept leaves no gap. */
export const issueLetter: Effect = async ({ id, agency, employee, kind }, em, given: DocumentResult | undefined, context) => {
  const issuedOn = context.house.clock.today(), law = { day: issuedOn, agency: agency.id }, year = Number(issuedOn.slice(0, 4)), { code, name, letterText } = await em.findOneOrFail(DocumentKind, kind.id);
  const filed = nameOf(await ruleOn(em, 'DOCUMENT_CODE', law, code)), office = nameOf(await ruleOn(em, 'DOCUMENT_OFFICE', law)), { holder } = await printedFor(em, employee.id), { signatory, post } = await signerOf(em, actorOf(context).account!), { employeeNumber } = await em.findOneOrFail(Employee, employee.id);
  await run(em, sql`select pg_advisory_xact_lock(hashtext('meritgraph letters'), hashtext(${`${agency.id} ${year}`}))`);
  const [{ sequence }] = (await run<{ sequence: number }>(em, sql`select coalesce(max(sequence), 0)::int + 1 as sequence from document_letter where agency_id = ${agency.id} and year = ${year}`)) as [{ sequence: number }];
  em.create(DocumentLetter, {
    agency: agency.id, request: id, employee: employee.id, number: `${filed}/${sequence}/${office}/${year}`, year, sequence, code: newCode(), kindName: name, holderName: holder, holderNumber: employeeNumber, text: given?.text?.trim() || letterText, issuedOn,
    signatoryName: signatory, signatoryTitle: deed()?.actingFor ? `a.n. ${deed()!.actingFor}` : post ?? 'Pejabat yang Berwenang',
  } as never);
};

/** The letter says from today on that it was revoked; what was printed stays, and the clock runs anew. */
export const revokeLetter: Effect = async (request, em, given, context) => {
  for (const letter of await em.find(DocumentLetter, { request: request.id, status: 'VALID' })) Object.assign(letter, { status: 'REVOKED', revokedOn: context.house.clock.today() });
  await startTheClock(request, em, given, context);
};

/** What everybody may learn of a letter by its code. */
export const findLetter: Finder<DocumentLetterCheck> = async (em, code) => (await run<DocumentLetterCheck>(em, sql`select l.status, l.number, l.kind_name as "kindName", regexp_replace(e.name, '(\\w)\\w*', '\\1***', 'g') as "holderName", a.name as issuer, l.issued_on::text as "issuedOn", l.revoked_on::text as "revokedOn"
  from document_letter l join employee e on e.id = l.employee_id join agency a on a.id = l.agency_id where l.code = ${code}`))[0];

const states = { VALID: { look: 'valid', state: ['Surat berlaku', 'This letter is valid.'] }, REVOKED: { look: 'revoked', state: ['Surat dicabut', 'This letter was revoked.'] } } as const;
/** The same, as the page of verification shows it. */
export const showLetter: Finder = async (em, code) => {
  const found = await findLetter(em, code);
  return found && { ...states[found.status], facts: [['Nomor', found.number], ['Jenis', found.kindName], ['Nama', found.holderName], ['Tanggal', written(found.issuedOn)], ['Diterbitkan oleh', found.issuer], ...(found.revokedOn ? [['Dicabut pada', written(found.revokedOn)] as const] : [])] };
};
