/** Achieved in percent of a target, to two decimals, as SQL of three columns; where less is better, (2 × target − reached) / target. */
export const attained = (target: string, less: string, reached: string) => `(case when ${target} > 0 then round(((case when ${less} then 2 * ${target} - ${reached} else ${reached} end) / ${target} * 100)::numeric, 2)::float8 end)`;
