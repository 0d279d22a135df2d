import type { Rows } from '../kernel/asked.ts';
import { invalidField } from '../kernel/errors.ts';
import { sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { cited, ruleOf } from '../platform/rules.ts';
import { seesTrainings } from './rights.ts';

/** What participants said of a training, by edition of the survey, the latest first; of one offering alone when asked for. Made of whole rounds: what waits is counted and not read. */
export const surveyResultRows: Rows<{ offering?: string | null | undefined }> = (alias, { house: { clock }, actor }, { offering }) => {
  if (offering && !isId(offering)) throw invalidField('offering', { en: 'There is no such Offering.', id: 'Sesi pelatihan ini tidak ada.' }, 'UNKNOWN');
  const training = sql.ref(`${alias}.id`), own = (row: string) => (offering ? sql`and ${sql.ref(`${row}.offering_id`)} = ${offering}::uuid` : sql``);
  return sql`select s.id as survey, i.invited, r.answers, w.waiting, case when r.answers >= rule.value then q.questions else '[]' end as questions, ${cited('rule')} as "ruleApplied"
    from survey s cross join ${ruleOf('SURVEY_SHOWN_FROM', { day: clock.today(), agency: actor.agency })} rule
    cross join lateral (select count(*)::int as invited from survey_invitation i where i.survey_id = s.id and i.training_id = ${training} ${own('i')}) i
    cross join lateral (select coalesce(sum(r.answers), 0)::int as answers from survey_round r where r.survey_id = s.id and r.training_id = ${training} ${own('r')}) r
    cross join lateral (select count(*)::int as waiting from survey_response w join offering o on o.id = w.offering_id where w.survey_id = s.id and o.training_id = ${training} ${own('w')}) w
    cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('prompt', q.prompt, 'kind', q.kind, 'answers', t.answers,
        'average', case when q.kind <> 'TEXT' then round(t.sum::numeric / nullif(t.answers, 0), 2)::float8 end,
        'counts', case when q.kind = 'TEXT' then '[]' else to_jsonb(t.counts) end, 'texts', case when q.kind = 'TEXT' and t.answers >= rule.value then t.texts else '[]' end) order by q.number), '[]') as questions
      from survey_question q cross join lateral (
        select case when q.kind = 'TEXT' then jsonb_array_length(x.texts) else c.answers end as answers, c.sum, c.counts, x.texts from
          (select array_agg(n.count order by n.score) as counts, coalesce(sum(n.count), 0)::int as answers, sum(n.score * n.count) as sum from (
            select score, (select coalesce(sum((e->'counts'->>(score - 1))::int), 0)::int from survey_round r, jsonb_array_elements(r.tallies) e where r.survey_id = s.id and r.training_id = ${training} ${own('r')} and e->>'question' = q.id::text) as count from generate_series(1, 5) score) n) c,
          (select coalesce(jsonb_agg(x.text order by x.text), '[]') as texts from survey_round r, jsonb_array_elements(r.tallies) e, jsonb_array_elements_text(e->'texts') as x(text) where r.survey_id = s.id and r.training_id = ${training} ${own('r')} and e->>'question' = q.id::text) x) t
      where q.survey_id = s.id) q
    where ${seesTrainings(actor)} and s.agency_id = ${sql.ref(`${alias}.agency_id`)} and i.invited > 0 order by s.edition desc`;
};

/** The invitations of whoever asks, those that can still be used first. */
export const mySurveyRows: Rows = (_, { actor }) => sql`select i.id, i.survey_id as survey, i.training_id as training, i.offering_id as offering, i.spent, not i.spent and s.status = 'OPEN' as open
  from survey_invitation i join survey s on s.id = i.survey_id where i.employee_id = ${actor.employee}::uuid order by open desc, i.created_at desc, i.id limit 100`;

const rules = sql`rule.code, rule.key, rule.value, rule.text, rule.instrument, rule.article, rule.valid_from::text as "validFrom"`;
const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);

/** The rules a review rests on: the level, and how many answers it takes. */
export const reviewRules: Rows = (alias, { actor }) => {
  const one = (code: string) => sql`select ${rules} from ${ruleOf(code, { day: at(alias, 'opened_on'), agency: actor.agency })} rule`;
  return sql`${one('CURRICULUM_RELEVANCE_LEVEL')} union all ${one('CURRICULUM_REVIEW_ANSWERS')}`;
};

/** After how many months behaviour is looked into. */
export const followUpRule: Rows = (alias, { actor }) => sql`select ${rules} from ${ruleOf('EVALUATION_AFTER', { day: at(alias, 'completed_on'), agency: actor.agency })} rule`;
