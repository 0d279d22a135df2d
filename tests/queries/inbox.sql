with "q0" as materialized (select count(*)::int as count
  from (select a.id, $1::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and ("a"."employee_id" = $3) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))))) and (not ("a"."employee_id" = $7)))) then $8::text end, case when "a"."status" = any($9) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $10))))) and (not ("a"."employee_id" = $11)))) then $12::text end, case when "a"."status" = any($13) and ((("a"."employee_id" = $14) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $15))))))) then $16::text end, case when "a"."status" = any($17) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $18))))) and (not ("a"."employee_id" = $19)))) then $20::text end, case when "a"."status" = any($21) and ((("a"."employee_id" = $22))) then $23::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $24 and (("a"."agency_id" = $25) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $26)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $27::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($28) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $29))))) and (not ("a"."employee_id" = $30))))) or ("a"."status" = any($31) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $32))))) and (not ("a"."employee_id" = $33)))))))
  union all select a.id, $34::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($35) and ((("a"."employee_id" = $36))) then $37::text end, case when "a"."status" = any($38) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $39))))) and (not ("a"."employee_id" = $40)))) then $41::text end, case when "a"."status" = any($42) and (((false) and (not ("a"."employee_id" = $43)))) then $44::text end, case when "a"."status" = any($45) and ((((((("a"."status" = $46) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $47))))))))) and (not ("a"."employee_id" = $48)))) then $49::text end, case when "a"."status" = any($50) and ((((((("a"."status" = $51) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $52))))))))) and (not ("a"."employee_id" = $53)))) then $54::text end, case when "a"."status" = any($55) and ("a"."employee_id" = $56) then $57::text end, case when "a"."status" = any($58) and (((false) and (not ("a"."employee_id" = $59)))) then $60::text end, case when "a"."status" = any($61) and (((false) and (not ("a"."employee_id" = $62)))) then $63::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $64 and (("a"."agency_id" = $65) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $66)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $67::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($68) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $69))))) and (not ("a"."employee_id" = $70))))) or ("a"."status" = any($71) and (((false) and (not ("a"."employee_id" = $72))))) or ("a"."status" = any($73) and ((((((("a"."status" = $74) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $75))))))))) and (not ("a"."employee_id" = $76))))) or ("a"."status" = any($77) and ((((((("a"."status" = $78) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $79))))))))) and (not ("a"."employee_id" = $80)))))))
  union all select a.id, $81::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($82) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $83))) and (not ("a"."mentee_id" = $84)))) then $85::text end, case when "a"."status" = any($86) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $87))) and (not ("a"."mentee_id" = $88)))) then $89::text end, case when "a"."status" = any($90) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $91))) or ("a"."mentee_id" = $92))) then $93::text end, case when "a"."status" = any($94) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $95))) or ("a"."mentee_id" = $96))) then $97::text end, case when "a"."status" = any($98) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $99))) and (not ("a"."mentee_id" = $100)))) then $101::text end, case when "a"."status" = any($102) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $103))) or ("a"."mentee_id" = $104))) then $105::text end, case when "a"."status" = any($106) and (((false) and (not ("a"."mentee_id" = $107)))) then $108::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $109 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $110 and ((("a_mentee"."id" = $111)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $112::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $113))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($114) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $115))) and (not ("a"."mentee_id" = $116))))) or ("a"."status" = any($117) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $118))) and (not ("a"."mentee_id" = $119)))))))
  union all select a.id, $120::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($121) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $122))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $123))))))) and (not ("a"."employee_id" = $124)))) then $125::text end, case when "a"."status" = any($126) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $127))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $128))))))) and (not ("a"."employee_id" = $129)))) then $130::text end, case when "a"."status" = any($131) and ("a"."employee_id" = $132) then $133::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $134 and (("a"."agency_id" = $135) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $136)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $137::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($138) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $139))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $140))))))) and (not ("a"."employee_id" = $141))))) or ("a"."status" = any($142) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $143))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $144))))))) and (not ("a"."employee_id" = $145)))))))
  union all select a.id, $146::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($147) and (((false) and (not ("a"."employee_id" = $148)))) then $149::text end, case when "a"."status" = any($150) and (((false) and (not ("a"."employee_id" = $151)))) then $152::text end, case when "a"."status" = any($153) and (((false) and (not ("a"."employee_id" = $154)))) then $155::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $156 and (("a"."agency_id" = $157) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $158)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $159::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($160) and (((false) and (not ("a"."employee_id" = $161))))) or ("a"."status" = any($162) and (((false) and (not ("a"."employee_id" = $163)))))))
  union all select a.id, $164::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($165) and ((("a"."employee_id" = $166))) then $167::text end, case when "a"."status" = any($168) and ((((("a"."assessor_id" = $169))) and (not ("a"."employee_id" = $170)))) then $171::text end, case when "a"."status" = any($172) and ((((("a"."assessor_id" = $173))) and (not ("a"."employee_id" = $174)))) then $175::text end, case when "a"."status" = any($176) and ((("a"."employee_id" = $177) or ((("a"."assessor_id" = $178))))) then $179::text end, case when "a"."status" = any($180) and ((((("a"."assessor_id" = $181))) and (not ("a"."employee_id" = $182)))) then $183::text end, case when "a"."status" = any($184) and ((((("a"."assessor_id" = $185))) and (not ("a"."employee_id" = $186)))) then $187::text end, case when "a"."status" = any($188) and ((((("a"."assessor_id" = $189))) and (not ("a"."employee_id" = $190)))) then $191::text end, case when "a"."status" = any($192) and ("a"."employee_id" = $193) then $194::text end, case when "a"."status" = any($195) and ("a"."employee_id" = $196) then $197::text end, case when "a"."status" = any($198) and ((((((("a"."assessor_id" = $199))))) and (not ("a"."employee_id" = $200)))) then $201::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $202 and (("a"."agency_id" = $203) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $204)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $205::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($206) and ((((("a"."assessor_id" = $207))) and (not ("a"."employee_id" = $208))))) or ("a"."status" = any($209) and ((((("a"."assessor_id" = $210))) and (not ("a"."employee_id" = $211))))) or ("a"."status" = any($212) and ((((("a"."assessor_id" = $213))) and (not ("a"."employee_id" = $214))))) or ("a"."status" = any($215) and ((((("a"."assessor_id" = $216))) and (not ("a"."employee_id" = $217))))) or ("a"."status" = any($218) and ((((("a"."assessor_id" = $219))) and (not ("a"."employee_id" = $220)))))))
  union all select a.id, $221::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($222) and ((("a"."employee_id" = $223))) then $224::text end, case when "a"."status" = any($225) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $226))))) and (not ("a"."employee_id" = $227)))) then $228::text end, case when "a"."status" = any($229) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $230))))) and (not ("a"."employee_id" = $231)))) then $232::text end, case when "a"."status" = any($233) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $234))))) and (not ("a"."employee_id" = $235)))) then $236::text end, case when "a"."status" = any($237) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $238))))) and (not ("a"."employee_id" = $239)))) then $240::text end, case when "a"."status" = any($241) and ((("a"."employee_id" = $242))) then $243::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $244 and (("a"."agency_id" = $245) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $246)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $247::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($248) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $249))))) and (not ("a"."employee_id" = $250))))) or ("a"."status" = any($251) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $252))))) and (not ("a"."employee_id" = $253)))))))
  union all select a.id, $254::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($255) and (false) then $256::text end, case when "a"."status" = any($257) and (((false) and (not ("a"."proposer_id" = $258)))) then $259::text end, case when "a"."status" = any($260) and (((false) and (not ("a"."proposer_id" = $261)))) then $262::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $263 and "a"."status" = $264) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($265) and (((false) and (not ("a"."proposer_id" = $266))))) or ("a"."status" = any($267) and (((false) and (not ("a"."proposer_id" = $268)))))))) i ), "q1" as materialized (select $269::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $270 and (("a"."agency_id" = $271) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $272)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $273::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($274) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $275))))) and (not ("a"."employee_id" = $276))))) or ("a"."status" = any($277) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $278))))) and (not ("a"."employee_id" = $279)))))))
  union all select $280::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $281 and (("a"."agency_id" = $282) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $283)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $284::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($285) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $286))))) and (not ("a"."employee_id" = $287))))) or ("a"."status" = any($288) and (((false) and (not ("a"."employee_id" = $289))))) or ("a"."status" = any($290) and ((((((("a"."status" = $291) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $292))))))))) and (not ("a"."employee_id" = $293))))) or ("a"."status" = any($294) and ((((((("a"."status" = $295) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $296))))))))) and (not ("a"."employee_id" = $297)))))))
  union all select $298::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $299 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $300 and ((("a_mentee"."id" = $301)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $302::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $303))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($304) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $305))) and (not ("a"."mentee_id" = $306))))) or ("a"."status" = any($307) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $308))) and (not ("a"."mentee_id" = $309)))))))
  union all select $310::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $311 and (("a"."agency_id" = $312) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $313)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $314::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($315) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $316))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $317))))))) and (not ("a"."employee_id" = $318))))) or ("a"."status" = any($319) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $320))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $321))))))) and (not ("a"."employee_id" = $322)))))))
  union all select $323::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $324 and (("a"."agency_id" = $325) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $326)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $327::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($328) and (((false) and (not ("a"."employee_id" = $329))))) or ("a"."status" = any($330) and (((false) and (not ("a"."employee_id" = $331)))))))
  union all select $332::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $333 and (("a"."agency_id" = $334) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $335)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $336::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($337) and ((((("a"."assessor_id" = $338))) and (not ("a"."employee_id" = $339))))) or ("a"."status" = any($340) and ((((("a"."assessor_id" = $341))) and (not ("a"."employee_id" = $342))))) or ("a"."status" = any($343) and ((((("a"."assessor_id" = $344))) and (not ("a"."employee_id" = $345))))) or ("a"."status" = any($346) and ((((("a"."assessor_id" = $347))) and (not ("a"."employee_id" = $348))))) or ("a"."status" = any($349) and ((((("a"."assessor_id" = $350))) and (not ("a"."employee_id" = $351)))))))
  union all select $352::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $353 and (("a"."agency_id" = $354) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $355)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $356::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($357) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $358))))) and (not ("a"."employee_id" = $359))))) or ("a"."status" = any($360) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $361))))) and (not ("a"."employee_id" = $362)))))))
  union all select $363::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $364 and "a"."status" = $365) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($366) and (((false) and (not ("a"."proposer_id" = $367))))) or ("a"."status" = any($368) and (((false) and (not ("a"."proposer_id" = $369)))))))), "q2" as materialized (select i.*
  from (select a.id, $370::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($371) and ("a"."employee_id" = $372) then $373::text end, case when "a"."status" = any($374) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $375))))) and (not ("a"."employee_id" = $376)))) then $377::text end, case when "a"."status" = any($378) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $379))))) and (not ("a"."employee_id" = $380)))) then $381::text end, case when "a"."status" = any($382) and ((("a"."employee_id" = $383) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $384))))))) then $385::text end, case when "a"."status" = any($386) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $387))))) and (not ("a"."employee_id" = $388)))) then $389::text end, case when "a"."status" = any($390) and ((("a"."employee_id" = $391))) then $392::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $393 and (("a"."agency_id" = $394) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $395)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $396::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($397) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $398))))) and (not ("a"."employee_id" = $399))))) or ("a"."status" = any($400) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $401))))) and (not ("a"."employee_id" = $402)))))))
  union all select a.id, $403::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($404) and ((("a"."employee_id" = $405))) then $406::text end, case when "a"."status" = any($407) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $408))))) and (not ("a"."employee_id" = $409)))) then $410::text end, case when "a"."status" = any($411) and (((false) and (not ("a"."employee_id" = $412)))) then $413::text end, case when "a"."status" = any($414) and ((((((("a"."status" = $415) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $416))))))))) and (not ("a"."employee_id" = $417)))) then $418::text end, case when "a"."status" = any($419) and ((((((("a"."status" = $420) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $421))))))))) and (not ("a"."employee_id" = $422)))) then $423::text end, case when "a"."status" = any($424) and ("a"."employee_id" = $425) then $426::text end, case when "a"."status" = any($427) and (((false) and (not ("a"."employee_id" = $428)))) then $429::text end, case when "a"."status" = any($430) and (((false) and (not ("a"."employee_id" = $431)))) then $432::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $433 and (("a"."agency_id" = $434) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $435)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $436::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($437) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $438))))) and (not ("a"."employee_id" = $439))))) or ("a"."status" = any($440) and (((false) and (not ("a"."employee_id" = $441))))) or ("a"."status" = any($442) and ((((((("a"."status" = $443) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $444))))))))) and (not ("a"."employee_id" = $445))))) or ("a"."status" = any($446) and ((((((("a"."status" = $447) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $448))))))))) and (not ("a"."employee_id" = $449)))))))
  union all select a.id, $450::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($451) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $452))) and (not ("a"."mentee_id" = $453)))) then $454::text end, case when "a"."status" = any($455) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $456))) and (not ("a"."mentee_id" = $457)))) then $458::text end, case when "a"."status" = any($459) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $460))) or ("a"."mentee_id" = $461))) then $462::text end, case when "a"."status" = any($463) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $464))) or ("a"."mentee_id" = $465))) then $466::text end, case when "a"."status" = any($467) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $468))) and (not ("a"."mentee_id" = $469)))) then $470::text end, case when "a"."status" = any($471) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $472))) or ("a"."mentee_id" = $473))) then $474::text end, case when "a"."status" = any($475) and (((false) and (not ("a"."mentee_id" = $476)))) then $477::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $478 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $479 and ((("a_mentee"."id" = $480)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $481::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $482))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($483) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $484))) and (not ("a"."mentee_id" = $485))))) or ("a"."status" = any($486) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $487))) and (not ("a"."mentee_id" = $488)))))))
  union all select a.id, $489::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($490) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $491))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $492))))))) and (not ("a"."employee_id" = $493)))) then $494::text end, case when "a"."status" = any($495) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $496))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $497))))))) and (not ("a"."employee_id" = $498)))) then $499::text end, case when "a"."status" = any($500) and ("a"."employee_id" = $501) then $502::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $503 and (("a"."agency_id" = $504) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $505)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $506::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($507) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $508))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $509))))))) and (not ("a"."employee_id" = $510))))) or ("a"."status" = any($511) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $512))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $513))))))) and (not ("a"."employee_id" = $514)))))))
  union all select a.id, $515::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($516) and (((false) and (not ("a"."employee_id" = $517)))) then $518::text end, case when "a"."status" = any($519) and (((false) and (not ("a"."employee_id" = $520)))) then $521::text end, case when "a"."status" = any($522) and (((false) and (not ("a"."employee_id" = $523)))) then $524::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $525 and (("a"."agency_id" = $526) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $527)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $528::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($529) and (((false) and (not ("a"."employee_id" = $530))))) or ("a"."status" = any($531) and (((false) and (not ("a"."employee_id" = $532)))))))
  union all select a.id, $533::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($534) and ((("a"."employee_id" = $535))) then $536::text end, case when "a"."status" = any($537) and ((((("a"."assessor_id" = $538))) and (not ("a"."employee_id" = $539)))) then $540::text end, case when "a"."status" = any($541) and ((((("a"."assessor_id" = $542))) and (not ("a"."employee_id" = $543)))) then $544::text end, case when "a"."status" = any($545) and ((("a"."employee_id" = $546) or ((("a"."assessor_id" = $547))))) then $548::text end, case when "a"."status" = any($549) and ((((("a"."assessor_id" = $550))) and (not ("a"."employee_id" = $551)))) then $552::text end, case when "a"."status" = any($553) and ((((("a"."assessor_id" = $554))) and (not ("a"."employee_id" = $555)))) then $556::text end, case when "a"."status" = any($557) and ((((("a"."assessor_id" = $558))) and (not ("a"."employee_id" = $559)))) then $560::text end, case when "a"."status" = any($561) and ("a"."employee_id" = $562) then $563::text end, case when "a"."status" = any($564) and ("a"."employee_id" = $565) then $566::text end, case when "a"."status" = any($567) and ((((((("a"."assessor_id" = $568))))) and (not ("a"."employee_id" = $569)))) then $570::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $571 and (("a"."agency_id" = $572) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $573)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $574::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($575) and ((((("a"."assessor_id" = $576))) and (not ("a"."employee_id" = $577))))) or ("a"."status" = any($578) and ((((("a"."assessor_id" = $579))) and (not ("a"."employee_id" = $580))))) or ("a"."status" = any($581) and ((((("a"."assessor_id" = $582))) and (not ("a"."employee_id" = $583))))) or ("a"."status" = any($584) and ((((("a"."assessor_id" = $585))) and (not ("a"."employee_id" = $586))))) or ("a"."status" = any($587) and ((((("a"."assessor_id" = $588))) and (not ("a"."employee_id" = $589)))))))
  union all select a.id, $590::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($591) and ((("a"."employee_id" = $592))) then $593::text end, case when "a"."status" = any($594) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $595))))) and (not ("a"."employee_id" = $596)))) then $597::text end, case when "a"."status" = any($598) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $599))))) and (not ("a"."employee_id" = $600)))) then $601::text end, case when "a"."status" = any($602) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $603))))) and (not ("a"."employee_id" = $604)))) then $605::text end, case when "a"."status" = any($606) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $607))))) and (not ("a"."employee_id" = $608)))) then $609::text end, case when "a"."status" = any($610) and ((("a"."employee_id" = $611))) then $612::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $613 and (("a"."agency_id" = $614) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $615)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $616::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($617) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $618))))) and (not ("a"."employee_id" = $619))))) or ("a"."status" = any($620) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $621))))) and (not ("a"."employee_id" = $622)))))))
  union all select a.id, $623::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($624) and (false) then $625::text end, case when "a"."status" = any($626) and (((false) and (not ("a"."proposer_id" = $627)))) then $628::text end, case when "a"."status" = any($629) and (((false) and (not ("a"."proposer_id" = $630)))) then $631::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $632 and "a"."status" = $633) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($634) and (((false) and (not ("a"."proposer_id" = $635))))) or ("a"."status" = any($636) and (((false) and (not ("a"."proposer_id" = $637)))))))) i
  order by i.since, i.id
  limit $638 offset $639) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
