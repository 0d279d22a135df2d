import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { TalentCalibration, type TalentCalibrationInput, type TalentClosing, TalentPlacement, TalentReview, type TalentReviewInput } from '../../schema/career/talent.ts';
import { Rule } from '../../schema/platform/rule.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { boxOf, peopleReached, placeEverybody } from './talent.sql.ts';

/** A review is drawn anew as long as nobody has judged, or nominated from, what was drawn. */
export async function nobodyHasJudged({ id }: TalentReview, em: SqlEntityManager) {
  const judged = await em.count(TalentCalibration, { placement: { review: id } });
  if (judged) throw conflict({ en: `These boxes are not drawn anew: calibrations that speak of them: ${judged}.`, id: `${judged} kalibrasi sudah merujuk kotak ini: tidak dapat disusun ulang.` }, { reason: 'BOXES_JUDGED', params: { calibrations: judged } });
  const [named] = await run<{ people: number }>(em, sql`select count(*)::int as people from successor s join talent_placement p on p.id = s.placement_id where p.review_id = ${id}`);
  if (named!.people) throw conflict({ en: `These boxes are not drawn anew: nominations that rest on them: ${named!.people}.`, id: `${named!.people} nominasi bertumpu pada kotak ini: tidak dapat disusun ulang.` }, { reason: 'BOXES_RESTED_ON', params: { nominations: named!.people } });
}

/** Places everybody after the facts and rules of today. */
export async function drawTheBoxes(review: TalentReview, em: SqlEntityManager, _given: unknown, context: Context) {
  const today = context.house.clock.today();
  await run(em, sql`delete from talent_placement where review_id = ${review.id}`);
  await run(em, placeEverybody(review, { day: today, agency: review.agency.id }));
  const [{ people }] = (await run<{ people: number }>(em, peopleReached(review))) as [{ people: number }];
  Object.assign(review, { drawnOn: today, people, drawnBy: { id: actorOf(context).employee } });
}

/** Nothing waits any more, and there is something to close. */
export async function somebodyIsPlaced({ id }: TalentReview, em: SqlEntityManager) {
  const open = await em.count(TalentCalibration, { placement: { review: id }, status: 'PROPOSED' });
  if (open) throw conflict({ en: `Calibrations that still wait for a second person: ${open}.`, id: `${open} kalibrasi masih menunggu orang kedua.` }, { reason: 'CALIBRATIONS_OPEN', params: { calibrations: open } });
  if (!(await em.count(TalentPlacement, { review: id }))) throw conflict({ en: 'Nobody is placed: no appraisal of the cycle within reach is final.', id: 'Belum ada pegawai yang terpetakan: belum ada penilaian final pada siklus ini.' }, { reason: 'NOBODY_PLACED' });
}

export const sayWhetherItIsShown = (review: TalentReview, _em: SqlEntityManager, { shownToPeople }: TalentClosing) => void Object.assign(review, { shownToPeople });

/** Boxes are calibrated between the drawing and the closing; the review is held, so that it does not move on meanwhile. */
async function openReviewOf(placement: string, em: SqlEntityManager): Promise<{ drawnOn: string; agency: string }> {
  const [review] = await run<{ status: string; drawnOn: string; agency: string }>(em, sql`select v.status, v.drawn_on::text as "drawnOn", v.agency_id as agency from talent_review v join talent_placement p on p.review_id = v.id where p.id = ${placement} for no key update of v`);
  if (review?.status !== 'RATED') throw conflict({ en: 'This review is not being calibrated.', id: 'Pemetaan ini tidak sedang dikalibrasi.' }, { reason: 'REVIEW_NOT_RATED' });
  return review;
}

export const itIsStillCalibrated = async ({ placement }: TalentCalibration, em: SqlEntityManager) => void (await openReviewOf(placement.id, em));

/** The box follows from both axes, by the rules of the day the review was drawn. */
export async function changeThePlacement({ placement: { id }, performance, potential }: TalentCalibration, em: SqlEntityManager) {
  const { drawnOn, agency } = await openReviewOf(id, em), placement = await em.findOneOrFail(TalentPlacement, id);
  const [found] = await run<{ box: number; inPool: boolean; boxRule: string; recommendationRule: string }>(em, boxOf(performance, potential, { day: drawnOn, agency }));
  const rule = (of: string) => em.getReference(Rule, of, { wrapped: true });
  Object.assign(placement, { performance, potential, box: found!.box, inPool: found!.inPool, boxRule: rule(found!.boxRule), recommendationRule: rule(found!.recommendationRule) });
}

/** What a review draws on stays what it was. */
export function aReviewKeepsItsReach({ cycle, unit }: TalentReviewInput, _em: SqlEntityManager, _context: Context, before: TalentReview | null) {
  if (!before || before.status === 'DRAFT') return;
  if (before.cycle.id !== cycle) throw invalidField('cycle', { en: 'It was drawn already.', id: 'Pemetaan ini sudah disusun.' }, 'FIXED');
  if (unit !== undefined && (before.unit?.id ?? null) !== unit) throw invalidField('unit', { en: 'It was drawn already.', id: 'Pemetaan ini sudah disusun.' }, 'FIXED');
}

/** A change is about somebody else, changes something, and is the only one that waits. */
export async function itChangesAnAxis(input: TalentCalibrationInput & { employee?: string }, em: SqlEntityManager, context: Context) {
  const actor = actorOf(context), before = await em.findOneOrFail(TalentPlacement, input.placement);
  if (before.employee.id === actor.employee) throw forbidden({ en: 'Nobody calibrates their own placement.', id: 'Tidak seorang pun mengkalibrasi posisinya sendiri.' });
  await openReviewOf(input.placement, em);
  const performance = input.performance ?? before.performance, potential = input.potential ?? before.potential;
  if (performance === before.performance && potential === before.potential) throw invalidField('performance', { en: 'This changes nothing.', id: 'Tidak ada yang berubah.' }, 'UNCHANGED');
  const twice = { en: 'A change of this placement waits already.', id: 'Sudah ada kalibrasi yang menunggu untuk pegawai ini.' };
  if (await em.count(TalentCalibration, { placement: input.placement, status: 'PROPOSED' })) throw conflict(twice, { fields: [{ path: ['placement'], code: 'TAKEN', message: twice }] });
  Object.assign(input, { employee: before.employee.id, fromPerformance: before.performance, fromPotential: before.potential, performance, potential, proposer: actor.employee });
}
