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
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($189) and ((("a"."employee_id" = $190))) then $191::text end, case when "a"."status" = any($192) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $193))))) and (not ("a"."employee_id" = $194)))) then $195::text end, case when "a"."status" = any($196) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $197))))) and (not ("a"."employee_id" = $198)))) then $199::text end, case when "a"."status" = any($200) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $201))))) and (not ("a"."employee_id" = $202)))) then $203::text end, case when "a"."status" = any($204) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $205))))) and (not ("a"."employee_id" = $206)))) then $207::text end, case when "a"."status" = any($208) and ((("a"."employee_id" = $209))) then $210::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $211 and (("a"."agency_id" = $212) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $213)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $214::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($215) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $216))))) and (not ("a"."employee_id" = $217))))) or ("a"."status" = any($218) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $219))))) and (not ("a"."employee_id" = $220)))))))
  union all select a.id, $221::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($222) and (false) then $223::text end, case when "a"."status" = any($224) and (((false) and (not ("a"."proposer_id" = $225)))) then $226::text end, case when "a"."status" = any($227) and (((false) and (not ("a"."proposer_id" = $228)))) then $229::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $230 and "a"."status" = $231) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($232) and (((false) and (not ("a"."proposer_id" = $233))))) or ("a"."status" = any($234) and (((false) and (not ("a"."proposer_id" = $235)))))))) i ), "q1" as materialized (select $236::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $237 and (("a"."agency_id" = $238) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $239)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $240::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($241) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $242))))) and (not ("a"."employee_id" = $243))))) or ("a"."status" = any($244) and (((false) and (not ("a"."employee_id" = $245))))) or ("a"."status" = any($246) and ((((((("a"."status" = $247) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $248))))))))) and (not ("a"."employee_id" = $249))))) or ("a"."status" = any($250) and ((((((("a"."status" = $251) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $252))))))))) and (not ("a"."employee_id" = $253)))))))
  union all select $254::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $255 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $256 and ((("a_mentee"."id" = $257)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $258::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $259))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($260) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $261))) and (not ("a"."mentee_id" = $262))))) or ("a"."status" = any($263) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $264))) and (not ("a"."mentee_id" = $265)))))))
  union all select $266::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $267 and (("a"."agency_id" = $268) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $269)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $270::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($271) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $272))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $273))))))) and (not ("a"."employee_id" = $274))))) or ("a"."status" = any($275) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $276))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $277))))))) and (not ("a"."employee_id" = $278)))))))
  union all select $279::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $280 and (("a"."agency_id" = $281) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $282)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $283::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($284) and (((false) and (not ("a"."employee_id" = $285))))) or ("a"."status" = any($286) and (((false) and (not ("a"."employee_id" = $287)))))))
  union all select $288::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $289 and (("a"."agency_id" = $290) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $291)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $292::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($293) and ((((("a"."assessor_id" = $294))) and (not ("a"."employee_id" = $295))))) or ("a"."status" = any($296) and ((((("a"."assessor_id" = $297))) and (not ("a"."employee_id" = $298))))) or ("a"."status" = any($299) and ((((("a"."assessor_id" = $300))) and (not ("a"."employee_id" = $301))))) or ("a"."status" = any($302) and ((((("a"."assessor_id" = $303))) and (not ("a"."employee_id" = $304))))) or ("a"."status" = any($305) and ((((("a"."assessor_id" = $306))) and (not ("a"."employee_id" = $307)))))))
  union all select $308::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $309 and (("a"."agency_id" = $310) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $311)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $312::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($313) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $314))))) and (not ("a"."employee_id" = $315))))) or ("a"."status" = any($316) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $317))))) and (not ("a"."employee_id" = $318)))))))
  union all select $319::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $320 and "a"."status" = $321) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($322) and (((false) and (not ("a"."proposer_id" = $323))))) or ("a"."status" = any($324) and (((false) and (not ("a"."proposer_id" = $325)))))))), "q2" as materialized (select i.*
  from (select a.id, $326::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($327) and ((("a"."employee_id" = $328))) then $329::text end, case when "a"."status" = any($330) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $331))))) and (not ("a"."employee_id" = $332)))) then $333::text end, case when "a"."status" = any($334) and (((false) and (not ("a"."employee_id" = $335)))) then $336::text end, case when "a"."status" = any($337) and ((((((("a"."status" = $338) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $339))))))))) and (not ("a"."employee_id" = $340)))) then $341::text end, case when "a"."status" = any($342) and ((((((("a"."status" = $343) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $344))))))))) and (not ("a"."employee_id" = $345)))) then $346::text end, case when "a"."status" = any($347) and ("a"."employee_id" = $348) then $349::text end, case when "a"."status" = any($350) and (((false) and (not ("a"."employee_id" = $351)))) then $352::text end, case when "a"."status" = any($353) and (((false) and (not ("a"."employee_id" = $354)))) then $355::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $356 and (("a"."agency_id" = $357) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $358)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $359::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($360) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $361))))) and (not ("a"."employee_id" = $362))))) or ("a"."status" = any($363) and (((false) and (not ("a"."employee_id" = $364))))) or ("a"."status" = any($365) and ((((((("a"."status" = $366) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $367))))))))) and (not ("a"."employee_id" = $368))))) or ("a"."status" = any($369) and ((((((("a"."status" = $370) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $371))))))))) and (not ("a"."employee_id" = $372)))))))
  union all select a.id, $373::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($374) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $375))) and (not ("a"."mentee_id" = $376)))) then $377::text end, case when "a"."status" = any($378) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $379))) and (not ("a"."mentee_id" = $380)))) then $381::text end, case when "a"."status" = any($382) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $383))) or ("a"."mentee_id" = $384))) then $385::text end, case when "a"."status" = any($386) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $387))) or ("a"."mentee_id" = $388))) then $389::text end, case when "a"."status" = any($390) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $391))) and (not ("a"."mentee_id" = $392)))) then $393::text end, case when "a"."status" = any($394) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $395))) or ("a"."mentee_id" = $396))) then $397::text end, case when "a"."status" = any($398) and (((false) and (not ("a"."mentee_id" = $399)))) then $400::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $401 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $402 and ((("a_mentee"."id" = $403)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $404::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $405))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($406) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $407))) and (not ("a"."mentee_id" = $408))))) or ("a"."status" = any($409) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $410))) and (not ("a"."mentee_id" = $411)))))))
  union all select a.id, $412::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($413) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $414))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $415))))))) and (not ("a"."employee_id" = $416)))) then $417::text end, case when "a"."status" = any($418) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $419))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $420))))))) and (not ("a"."employee_id" = $421)))) then $422::text end, case when "a"."status" = any($423) and ("a"."employee_id" = $424) then $425::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $426 and (("a"."agency_id" = $427) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $428)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $429::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($430) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $431))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $432))))))) and (not ("a"."employee_id" = $433))))) or ("a"."status" = any($434) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $435))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $436))))))) and (not ("a"."employee_id" = $437)))))))
  union all select a.id, $438::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($439) and (((false) and (not ("a"."employee_id" = $440)))) then $441::text end, case when "a"."status" = any($442) and (((false) and (not ("a"."employee_id" = $443)))) then $444::text end, case when "a"."status" = any($445) and (((false) and (not ("a"."employee_id" = $446)))) then $447::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $448 and (("a"."agency_id" = $449) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $450)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $451::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($452) and (((false) and (not ("a"."employee_id" = $453))))) or ("a"."status" = any($454) and (((false) and (not ("a"."employee_id" = $455)))))))
  union all select a.id, $456::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($457) and ((("a"."employee_id" = $458))) then $459::text end, case when "a"."status" = any($460) and ((((("a"."assessor_id" = $461))) and (not ("a"."employee_id" = $462)))) then $463::text end, case when "a"."status" = any($464) and ((((("a"."assessor_id" = $465))) and (not ("a"."employee_id" = $466)))) then $467::text end, case when "a"."status" = any($468) and ((("a"."employee_id" = $469) or ((("a"."assessor_id" = $470))))) then $471::text end, case when "a"."status" = any($472) and ((((("a"."assessor_id" = $473))) and (not ("a"."employee_id" = $474)))) then $475::text end, case when "a"."status" = any($476) and ((((("a"."assessor_id" = $477))) and (not ("a"."employee_id" = $478)))) then $479::text end, case when "a"."status" = any($480) and ((((("a"."assessor_id" = $481))) and (not ("a"."employee_id" = $482)))) then $483::text end, case when "a"."status" = any($484) and ("a"."employee_id" = $485) then $486::text end, case when "a"."status" = any($487) and ("a"."employee_id" = $488) then $489::text end, case when "a"."status" = any($490) and ((((((("a"."assessor_id" = $491))))) and (not ("a"."employee_id" = $492)))) then $493::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $494 and (("a"."agency_id" = $495) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $496)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $497::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($498) and ((((("a"."assessor_id" = $499))) and (not ("a"."employee_id" = $500))))) or ("a"."status" = any($501) and ((((("a"."assessor_id" = $502))) and (not ("a"."employee_id" = $503))))) or ("a"."status" = any($504) and ((((("a"."assessor_id" = $505))) and (not ("a"."employee_id" = $506))))) or ("a"."status" = any($507) and ((((("a"."assessor_id" = $508))) and (not ("a"."employee_id" = $509))))) or ("a"."status" = any($510) and ((((("a"."assessor_id" = $511))) and (not ("a"."employee_id" = $512)))))))
  union all select a.id, $513::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($514) and ((("a"."employee_id" = $515))) then $516::text end, case when "a"."status" = any($517) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $518))))) and (not ("a"."employee_id" = $519)))) then $520::text end, case when "a"."status" = any($521) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $522))))) and (not ("a"."employee_id" = $523)))) then $524::text end, case when "a"."status" = any($525) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $526))))) and (not ("a"."employee_id" = $527)))) then $528::text end, case when "a"."status" = any($529) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $530))))) and (not ("a"."employee_id" = $531)))) then $532::text end, case when "a"."status" = any($533) and ((("a"."employee_id" = $534))) then $535::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $536 and (("a"."agency_id" = $537) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $538)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $539::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($540) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $541))))) and (not ("a"."employee_id" = $542))))) or ("a"."status" = any($543) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $544))))) and (not ("a"."employee_id" = $545)))))))
  union all select a.id, $546::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($547) and (false) then $548::text end, case when "a"."status" = any($549) and (((false) and (not ("a"."proposer_id" = $550)))) then $551::text end, case when "a"."status" = any($552) and (((false) and (not ("a"."proposer_id" = $553)))) then $554::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $555 and "a"."status" = $556) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($557) and (((false) and (not ("a"."proposer_id" = $558))))) or ("a"."status" = any($559) and (((false) and (not ("a"."proposer_id" = $560)))))))) i
  order by i.since, i.id
  limit $561 offset $562) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
