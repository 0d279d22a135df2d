with "q0" as materialized (select count(*)::int as count
  from (select a.id, $1::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and ((("a"."employee_id" = $3))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))))) and (not ("a"."employee_id" = $7)))) then $8::text end, case when "a"."status" = any($9) and (((false) and (not ("a"."employee_id" = $10)))) then $11::text end, case when "a"."status" = any($12) and ((((((("a"."status" = $13) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $14))))))))) and (not ("a"."employee_id" = $15)))) then $16::text end, case when "a"."status" = any($17) and ((((((("a"."status" = $18) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $19))))))))) and (not ("a"."employee_id" = $20)))) then $21::text end, case when "a"."status" = any($22) and ("a"."employee_id" = $23) then $24::text end, case when "a"."status" = any($25) and (((false) and (not ("a"."employee_id" = $26)))) then $27::text end, case when "a"."status" = any($28) and (((false) and (not ("a"."employee_id" = $29)))) then $30::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $31 and (("a"."agency_id" = $32) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $33)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $34::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($35) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $36))))) and (not ("a"."employee_id" = $37))))) or ("a"."status" = any($38) and (((false) and (not ("a"."employee_id" = $39))))) or ("a"."status" = any($40) and ((((((("a"."status" = $41) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $42))))))))) and (not ("a"."employee_id" = $43))))) or ("a"."status" = any($44) and ((((((("a"."status" = $45) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $46))))))))) and (not ("a"."employee_id" = $47)))))))
  union all select a.id, $48::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($49) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $50))) and (not ("a"."mentee_id" = $51)))) then $52::text end, case when "a"."status" = any($53) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $54))) and (not ("a"."mentee_id" = $55)))) then $56::text end, case when "a"."status" = any($57) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $58))) or ("a"."mentee_id" = $59))) then $60::text end, case when "a"."status" = any($61) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $62))) or ("a"."mentee_id" = $63))) then $64::text end, case when "a"."status" = any($65) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $66))) and (not ("a"."mentee_id" = $67)))) then $68::text end, case when "a"."status" = any($69) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $70))) or ("a"."mentee_id" = $71))) then $72::text end, case when "a"."status" = any($73) and (((false) and (not ("a"."mentee_id" = $74)))) then $75::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $76 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $77 and ((("a_mentee"."id" = $78)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $79::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $80))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($81) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $82))) and (not ("a"."mentee_id" = $83))))) or ("a"."status" = any($84) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $85))) and (not ("a"."mentee_id" = $86)))))))
  union all select a.id, $87::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($88) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $89))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $90))))))) and (not ("a"."employee_id" = $91)))) then $92::text end, case when "a"."status" = any($93) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $94))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $95))))))) and (not ("a"."employee_id" = $96)))) then $97::text end, case when "a"."status" = any($98) and ("a"."employee_id" = $99) then $100::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $101 and (("a"."agency_id" = $102) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $103)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $104::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($105) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $106))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $107))))))) and (not ("a"."employee_id" = $108))))) or ("a"."status" = any($109) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $110))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $111))))))) and (not ("a"."employee_id" = $112)))))))
  union all select a.id, $113::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($114) and (((false) and (not ("a"."employee_id" = $115)))) then $116::text end, case when "a"."status" = any($117) and (((false) and (not ("a"."employee_id" = $118)))) then $119::text end, case when "a"."status" = any($120) and (((false) and (not ("a"."employee_id" = $121)))) then $122::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $123 and (("a"."agency_id" = $124) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $125)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $126::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($127) and (((false) and (not ("a"."employee_id" = $128))))) or ("a"."status" = any($129) and (((false) and (not ("a"."employee_id" = $130)))))))
  union all select a.id, $131::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($132) and ((("a"."employee_id" = $133))) then $134::text end, case when "a"."status" = any($135) and ((((("a"."assessor_id" = $136))) and (not ("a"."employee_id" = $137)))) then $138::text end, case when "a"."status" = any($139) and ((((("a"."assessor_id" = $140))) and (not ("a"."employee_id" = $141)))) then $142::text end, case when "a"."status" = any($143) and ((("a"."employee_id" = $144) or ((("a"."assessor_id" = $145))))) then $146::text end, case when "a"."status" = any($147) and ((((("a"."assessor_id" = $148))) and (not ("a"."employee_id" = $149)))) then $150::text end, case when "a"."status" = any($151) and ((((("a"."assessor_id" = $152))) and (not ("a"."employee_id" = $153)))) then $154::text end, case when "a"."status" = any($155) and ((((("a"."assessor_id" = $156))) and (not ("a"."employee_id" = $157)))) then $158::text end, case when "a"."status" = any($159) and ("a"."employee_id" = $160) then $161::text end, case when "a"."status" = any($162) and ("a"."employee_id" = $163) then $164::text end, case when "a"."status" = any($165) and ((((((("a"."assessor_id" = $166))))) and (not ("a"."employee_id" = $167)))) then $168::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $169 and (("a"."agency_id" = $170) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $171)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $172::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($173) and ((((("a"."assessor_id" = $174))) and (not ("a"."employee_id" = $175))))) or ("a"."status" = any($176) and ((((("a"."assessor_id" = $177))) and (not ("a"."employee_id" = $178))))) or ("a"."status" = any($179) and ((((("a"."assessor_id" = $180))) and (not ("a"."employee_id" = $181))))) or ("a"."status" = any($182) and ((((("a"."assessor_id" = $183))) and (not ("a"."employee_id" = $184))))) or ("a"."status" = any($185) and ((((("a"."assessor_id" = $186))) and (not ("a"."employee_id" = $187)))))))
  union all select a.id, $188::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($189) and ((("a"."employee_id" = $190))) then $191::text end, case when "a"."status" = any($192) and ((("a"."employee_id" = $193))) then $194::text end, case when "a"."status" = any($195) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $196))))) and (not ("a"."employee_id" = $197)))) then $198::text end, case when "a"."status" = any($199) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $200))))) and (not ("a"."employee_id" = $201)))) then $202::text end, case when "a"."status" = any($203) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $204))))) and (not ("a"."employee_id" = $205)))) then $206::text end, case when "a"."status" = any($207) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $208))))) and (not ("a"."employee_id" = $209)))) then $210::text end, case when "a"."status" = any($211) and ((("a"."employee_id" = $212))) then $213::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $214 and (("a"."agency_id" = $215) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $216)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $217::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($218) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $219))))) and (not ("a"."employee_id" = $220))))) or ("a"."status" = any($221) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $222))))) and (not ("a"."employee_id" = $223)))))))
  union all select a.id, $224::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($225) and (false) then $226::text end, case when "a"."status" = any($227) and (((false) and (not ("a"."proposer_id" = $228)))) then $229::text end, case when "a"."status" = any($230) and (((false) and (not ("a"."proposer_id" = $231)))) then $232::text end, case when "a"."status" = any($233) and (false) then $234::text end, case when "a"."status" = any($235) and (false) then $236::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $237 and ("a"."status" = any($238))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($239) and (((false) and (not ("a"."proposer_id" = $240))))) or ("a"."status" = any($241) and (((false) and (not ("a"."proposer_id" = $242)))))))) i ), "q1" as materialized (select $243::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $244 and (("a"."agency_id" = $245) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $246)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $247::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($248) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $249))))) and (not ("a"."employee_id" = $250))))) or ("a"."status" = any($251) and (((false) and (not ("a"."employee_id" = $252))))) or ("a"."status" = any($253) and ((((((("a"."status" = $254) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $255))))))))) and (not ("a"."employee_id" = $256))))) or ("a"."status" = any($257) and ((((((("a"."status" = $258) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $259))))))))) and (not ("a"."employee_id" = $260)))))))
  union all select $261::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $262 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $263 and ((("a_mentee"."id" = $264)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $265::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $266))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($267) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $268))) and (not ("a"."mentee_id" = $269))))) or ("a"."status" = any($270) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $271))) and (not ("a"."mentee_id" = $272)))))))
  union all select $273::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $274 and (("a"."agency_id" = $275) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $276)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $277::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($278) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $279))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $280))))))) and (not ("a"."employee_id" = $281))))) or ("a"."status" = any($282) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $283))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $284))))))) and (not ("a"."employee_id" = $285)))))))
  union all select $286::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $287 and (("a"."agency_id" = $288) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $289)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $290::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($291) and (((false) and (not ("a"."employee_id" = $292))))) or ("a"."status" = any($293) and (((false) and (not ("a"."employee_id" = $294)))))))
  union all select $295::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $296 and (("a"."agency_id" = $297) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $298)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $299::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($300) and ((((("a"."assessor_id" = $301))) and (not ("a"."employee_id" = $302))))) or ("a"."status" = any($303) and ((((("a"."assessor_id" = $304))) and (not ("a"."employee_id" = $305))))) or ("a"."status" = any($306) and ((((("a"."assessor_id" = $307))) and (not ("a"."employee_id" = $308))))) or ("a"."status" = any($309) and ((((("a"."assessor_id" = $310))) and (not ("a"."employee_id" = $311))))) or ("a"."status" = any($312) and ((((("a"."assessor_id" = $313))) and (not ("a"."employee_id" = $314)))))))
  union all select $315::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $316 and (("a"."agency_id" = $317) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $318)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $319::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($320) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $321))))) and (not ("a"."employee_id" = $322))))) or ("a"."status" = any($323) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $324))))) and (not ("a"."employee_id" = $325)))))))
  union all select $326::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $327 and ("a"."status" = any($328))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($329) and (((false) and (not ("a"."proposer_id" = $330))))) or ("a"."status" = any($331) and (((false) and (not ("a"."proposer_id" = $332)))))))), "q2" as materialized (select i.*
  from (select a.id, $333::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($334) and ((("a"."employee_id" = $335))) then $336::text end, case when "a"."status" = any($337) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $338))))) and (not ("a"."employee_id" = $339)))) then $340::text end, case when "a"."status" = any($341) and (((false) and (not ("a"."employee_id" = $342)))) then $343::text end, case when "a"."status" = any($344) and ((((((("a"."status" = $345) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $346))))))))) and (not ("a"."employee_id" = $347)))) then $348::text end, case when "a"."status" = any($349) and ((((((("a"."status" = $350) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $351))))))))) and (not ("a"."employee_id" = $352)))) then $353::text end, case when "a"."status" = any($354) and ("a"."employee_id" = $355) then $356::text end, case when "a"."status" = any($357) and (((false) and (not ("a"."employee_id" = $358)))) then $359::text end, case when "a"."status" = any($360) and (((false) and (not ("a"."employee_id" = $361)))) then $362::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $363 and (("a"."agency_id" = $364) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $365)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $366::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($367) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $368))))) and (not ("a"."employee_id" = $369))))) or ("a"."status" = any($370) and (((false) and (not ("a"."employee_id" = $371))))) or ("a"."status" = any($372) and ((((((("a"."status" = $373) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $374))))))))) and (not ("a"."employee_id" = $375))))) or ("a"."status" = any($376) and ((((((("a"."status" = $377) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $378))))))))) and (not ("a"."employee_id" = $379)))))))
  union all select a.id, $380::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($381) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $382))) and (not ("a"."mentee_id" = $383)))) then $384::text end, case when "a"."status" = any($385) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $386))) and (not ("a"."mentee_id" = $387)))) then $388::text end, case when "a"."status" = any($389) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $390))) or ("a"."mentee_id" = $391))) then $392::text end, case when "a"."status" = any($393) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $394))) or ("a"."mentee_id" = $395))) then $396::text end, case when "a"."status" = any($397) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $398))) and (not ("a"."mentee_id" = $399)))) then $400::text end, case when "a"."status" = any($401) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $402))) or ("a"."mentee_id" = $403))) then $404::text end, case when "a"."status" = any($405) and (((false) and (not ("a"."mentee_id" = $406)))) then $407::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $408 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $409 and ((("a_mentee"."id" = $410)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $411::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $412))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($413) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $414))) and (not ("a"."mentee_id" = $415))))) or ("a"."status" = any($416) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $417))) and (not ("a"."mentee_id" = $418)))))))
  union all select a.id, $419::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($420) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $421))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $422))))))) and (not ("a"."employee_id" = $423)))) then $424::text end, case when "a"."status" = any($425) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $426))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $427))))))) and (not ("a"."employee_id" = $428)))) then $429::text end, case when "a"."status" = any($430) and ("a"."employee_id" = $431) then $432::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $433 and (("a"."agency_id" = $434) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $435)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $436::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($437) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $438))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $439))))))) and (not ("a"."employee_id" = $440))))) or ("a"."status" = any($441) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $442))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $443))))))) and (not ("a"."employee_id" = $444)))))))
  union all select a.id, $445::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($446) and (((false) and (not ("a"."employee_id" = $447)))) then $448::text end, case when "a"."status" = any($449) and (((false) and (not ("a"."employee_id" = $450)))) then $451::text end, case when "a"."status" = any($452) and (((false) and (not ("a"."employee_id" = $453)))) then $454::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $455 and (("a"."agency_id" = $456) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $457)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $458::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($459) and (((false) and (not ("a"."employee_id" = $460))))) or ("a"."status" = any($461) and (((false) and (not ("a"."employee_id" = $462)))))))
  union all select a.id, $463::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($464) and ((("a"."employee_id" = $465))) then $466::text end, case when "a"."status" = any($467) and ((((("a"."assessor_id" = $468))) and (not ("a"."employee_id" = $469)))) then $470::text end, case when "a"."status" = any($471) and ((((("a"."assessor_id" = $472))) and (not ("a"."employee_id" = $473)))) then $474::text end, case when "a"."status" = any($475) and ((("a"."employee_id" = $476) or ((("a"."assessor_id" = $477))))) then $478::text end, case when "a"."status" = any($479) and ((((("a"."assessor_id" = $480))) and (not ("a"."employee_id" = $481)))) then $482::text end, case when "a"."status" = any($483) and ((((("a"."assessor_id" = $484))) and (not ("a"."employee_id" = $485)))) then $486::text end, case when "a"."status" = any($487) and ((((("a"."assessor_id" = $488))) and (not ("a"."employee_id" = $489)))) then $490::text end, case when "a"."status" = any($491) and ("a"."employee_id" = $492) then $493::text end, case when "a"."status" = any($494) and ("a"."employee_id" = $495) then $496::text end, case when "a"."status" = any($497) and ((((((("a"."assessor_id" = $498))))) and (not ("a"."employee_id" = $499)))) then $500::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $501 and (("a"."agency_id" = $502) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $503)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $504::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($505) and ((((("a"."assessor_id" = $506))) and (not ("a"."employee_id" = $507))))) or ("a"."status" = any($508) and ((((("a"."assessor_id" = $509))) and (not ("a"."employee_id" = $510))))) or ("a"."status" = any($511) and ((((("a"."assessor_id" = $512))) and (not ("a"."employee_id" = $513))))) or ("a"."status" = any($514) and ((((("a"."assessor_id" = $515))) and (not ("a"."employee_id" = $516))))) or ("a"."status" = any($517) and ((((("a"."assessor_id" = $518))) and (not ("a"."employee_id" = $519)))))))
  union all select a.id, $520::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($521) and ((("a"."employee_id" = $522))) then $523::text end, case when "a"."status" = any($524) and ((("a"."employee_id" = $525))) then $526::text end, case when "a"."status" = any($527) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $528))))) and (not ("a"."employee_id" = $529)))) then $530::text end, case when "a"."status" = any($531) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $532))))) and (not ("a"."employee_id" = $533)))) then $534::text end, case when "a"."status" = any($535) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $536))))) and (not ("a"."employee_id" = $537)))) then $538::text end, case when "a"."status" = any($539) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $540))))) and (not ("a"."employee_id" = $541)))) then $542::text end, case when "a"."status" = any($543) and ((("a"."employee_id" = $544))) then $545::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $546 and (("a"."agency_id" = $547) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $548)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $549::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($550) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $551))))) and (not ("a"."employee_id" = $552))))) or ("a"."status" = any($553) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $554))))) and (not ("a"."employee_id" = $555)))))))
  union all select a.id, $556::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($557) and (false) then $558::text end, case when "a"."status" = any($559) and (((false) and (not ("a"."proposer_id" = $560)))) then $561::text end, case when "a"."status" = any($562) and (((false) and (not ("a"."proposer_id" = $563)))) then $564::text end, case when "a"."status" = any($565) and (false) then $566::text end, case when "a"."status" = any($567) and (false) then $568::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $569 and ("a"."status" = any($570))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($571) and (((false) and (not ("a"."proposer_id" = $572))))) or ("a"."status" = any($573) and (((false) and (not ("a"."proposer_id" = $574)))))))) i
  order by i.since, i.id
  limit $575 offset $576) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
