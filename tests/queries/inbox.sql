with "q0" as materialized (select count(*)::int as count
  from (select a.id, $1::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and ((((("a"."agency_id" = $3) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $4::ltree)))))))) and (("a_employee"."id" is distinct
  from $5))))))))) and (("a"."employee_id" is distinct
  from $6)))) then $7::text end, case when "a"."status" = any($8) and (((false) and (("a"."employee_id" is distinct
  from $9)))) then $10::text end, case when "a"."status" = any($11) and (((false) and (("a"."employee_id" is distinct
  from $12)))) then $13::text end, case when "a"."status" = any($14) and (((false) and (("a"."employee_id" is distinct
  from $15)))) then $16::text end, case when "a"."status" = any($17) and (((false) and (("a"."employee_id" is distinct
  from $18)))) then $19::text end, case when "a"."status" = any($20) and (((false) and (("a"."employee_id" is distinct
  from $21)))) then $22::text end, case when "a"."status" = any($23) and ((((("a"."agency_id" = $24) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $25::ltree)))))))) and (("a_employee"."id" is distinct
  from $26))))))))) and (("a"."employee_id" is distinct
  from $27)))) then $28::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $29 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $30::ltree)))))))) and (("a_employee"."id" is distinct
  from $31)))))) or ("a"."employee_id" = $32 and "a"."status" = $33))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($34) and (((false) and (("a"."employee_id" is distinct
  from $35))))) or ("a"."status" = any($36) and (((false) and (("a"."employee_id" is distinct
  from $37))))) or ("a"."status" = any($38) and (((false) and (("a"."employee_id" is distinct
  from $39))))) or ("a"."status" = any($40) and (((false) and (("a"."employee_id" is distinct
  from $41))))) or ("a"."status" = any($42) and (((false) and (("a"."employee_id" is distinct
  from $43)))))))
  union all select a.id, $44::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($45) and ("a"."employee_id" = $46) then $47::text end, case when "a"."status" = any($48) and ("a"."employee_id" = $49) then $50::text end, case when "a"."status" = any($51) and (((false) and (("a"."employee_id" is distinct
  from $52)))) then $53::text end, case when "a"."status" = any($54) and (((false) and (("a"."employee_id" is distinct
  from $55)))) then $56::text end, case when "a"."status" = any($57) and (((false) and (("a"."employee_id" is distinct
  from $58)))) then $59::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $60 and (("a"."agency_id" = $61) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $62)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $63::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($64) and (((false) and (("a"."employee_id" is distinct
  from $65)))))))
  union all select a.id, $66::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($67) and (false) then $68::text end, case when "a"."status" = any($69) and (false) then $70::text end, case when "a"."status" = any($71) and (((false) and (("a"."drawn_by_id" is distinct
  from $72)))) then $73::text end, case when "a"."status" = any($74) and (((false) and (("a"."drawn_by_id" is distinct
  from $75)))) then $76::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $77) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($78) and (((false) and (("a"."drawn_by_id" is distinct
  from $79))))) or ("a"."status" = any($80) and (((false) and (("a"."drawn_by_id" is distinct
  from $81)))))))
  union all select a.id, $82::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($83) and (((false) and (("a"."employee_id" is distinct
  from $84)))) then $85::text end, case when "a"."status" = any($86) and (((false) and (("a"."employee_id" is distinct
  from $87)))) then $88::text end, case when "a"."status" = any($89) and ("a"."proposer_id" = $90) then $91::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($92) and (((false) and (("a"."employee_id" is distinct
  from $93))))) or ("a"."status" = any($94) and (((false) and (("a"."employee_id" is distinct
  from $95)))))))
  union all select a.id, $96::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($97) and ("a"."employee_id" = $98) then $99::text end, case when "a"."status" = any($100) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $101))))) and (("a"."employee_id" is distinct
  from $102)))) then $103::text end, case when "a"."status" = any($104) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $105))))) and (("a"."employee_id" is distinct
  from $106)))) then $107::text end, case when "a"."status" = any($108) and ((("a"."employee_id" = $109) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $110))))))) then $111::text end, case when "a"."status" = any($112) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $113))))) and (("a"."employee_id" is distinct
  from $114)))) then $115::text end, case when "a"."status" = any($116) and ((("a"."employee_id" = $117))) then $118::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $119 and (("a"."agency_id" = $120) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $121)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $122::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($123) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $124))))) and (("a"."employee_id" is distinct
  from $125))))) or ("a"."status" = any($126) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $127))))) and (("a"."employee_id" is distinct
  from $128)))))))
  union all select a.id, $129::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($130) and (((false) and (("a"."teacher_id" is distinct
  from $131)))) then $132::text end, case when "a"."status" = any($133) and (((false) and (("a"."teacher_id" is distinct
  from $134)))) then $135::text end, case when "a"."status" = any($136) and (((false) and (("a"."teacher_id" is distinct
  from $137)))) then $138::text end, case when "a"."status" = any($139) and (((false) and (("a"."teacher_id" is distinct
  from $140)))) then $141::text end, case when "a"."status" = any($142) and (false) then $143::text end, case when "a"."status" = any($144) and (false) then $145::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($146) and (((false) and (("a"."teacher_id" is distinct
  from $147))))) or ("a"."status" = any($148) and (((false) and (("a"."teacher_id" is distinct
  from $149))))) or ("a"."status" = any($150) and (((false) and (("a"."teacher_id" is distinct
  from $151))))) or ("a"."status" = any($152) and (((false) and (("a"."teacher_id" is distinct
  from $153)))))))
  union all select a.id, $154::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($155) and (((false) and (("a"."teacher_id" is distinct
  from $156)))) then $157::text end, case when "a"."status" = any($158) and (((false) and (("a"."teacher_id" is distinct
  from $159)))) then $160::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $161 and "a"."status" = $162) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($163) and (((false) and (("a"."teacher_id" is distinct
  from $164))))) or ("a"."status" = any($165) and (((false) and (("a"."teacher_id" is distinct
  from $166)))))))
  union all select a.id, $167::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($168) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $169) and ("a"."employee_id" = $170))) then $171::text end, case when "a"."status" = any($172) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $173) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $174))))))) and (("a"."employee_id" is distinct
  from $175)))) then $176::text end, case when "a"."status" = any($177) and (((false) and (("a"."employee_id" is distinct
  from $178)))) then $179::text end, case when "a"."status" = any($180) and (((false) and (("a"."employee_id" is distinct
  from $181)))) then $182::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $183 and (("a"."agency_id" = $184) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $185)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $186::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($187) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $188) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $189))))))) and (("a"."employee_id" is distinct
  from $190)))))))
  union all select a.id, $191::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($192) and ((("a"."employee_id" = $193) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $194::ltree)))))))) and (("a_employee"."id" is distinct
  from $195)))))))) then $196::text end, case when "a"."status" = any($197) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $198))))) and (("a"."employee_id" is distinct
  from $199)))) then $200::text end, case when "a"."status" = any($201) and (((false) and (("a"."employee_id" is distinct
  from $202)))) then $203::text end, case when "a"."status" = any($204) and ((((((("a"."status" = $205) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $206))))))))) and (("a"."employee_id" is distinct
  from $207)))) then $208::text end, case when "a"."status" = any($209) and ((((((("a"."status" = $210) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $211))))))))) and (("a"."employee_id" is distinct
  from $212)))) then $213::text end, case when "a"."status" = any($214) and ("a"."employee_id" = $215) then $216::text end, case when "a"."status" = any($217) and (((false) and (("a"."employee_id" is distinct
  from $218)))) then $219::text end, case when "a"."status" = any($220) and (((false) and (("a"."employee_id" is distinct
  from $221)))) then $222::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $223 and (("a"."agency_id" = $224) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $225)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $226::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($227) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $228))))) and (("a"."employee_id" is distinct
  from $229))))) or ("a"."status" = any($230) and (((false) and (("a"."employee_id" is distinct
  from $231))))) or ("a"."status" = any($232) and ((((((("a"."status" = $233) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $234))))))))) and (("a"."employee_id" is distinct
  from $235))))) or ("a"."status" = any($236) and ((((((("a"."status" = $237) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $238))))))))) and (("a"."employee_id" is distinct
  from $239)))))))
  union all select a.id, $240::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($241) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $242))) and (("a"."mentee_id" is distinct
  from $243)))) then $244::text end, case when "a"."status" = any($245) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $246))) and (("a"."mentee_id" is distinct
  from $247)))) then $248::text end, case when "a"."status" = any($249) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $250))) or ("a"."mentee_id" = $251))) then $252::text end, case when "a"."status" = any($253) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $254))) or ("a"."mentee_id" = $255))) then $256::text end, case when "a"."status" = any($257) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $258))) and (("a"."mentee_id" is distinct
  from $259)))) then $260::text end, case when "a"."status" = any($261) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $262))) or ("a"."mentee_id" = $263))) then $264::text end, case when "a"."status" = any($265) and (((false) and (("a"."mentee_id" is distinct
  from $266)))) then $267::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $268 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $269 and ((("a_mentee"."id" = $270)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $271::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $272))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($273) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $274))) and (("a"."mentee_id" is distinct
  from $275))))) or ("a"."status" = any($276) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $277))) and (("a"."mentee_id" is distinct
  from $278)))))))
  union all select a.id, $279::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($280) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $281))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $282))))))) and (("a"."employee_id" is distinct
  from $283)))) then $284::text end, case when "a"."status" = any($285) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $286))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $287))))))) and (("a"."employee_id" is distinct
  from $288)))) then $289::text end, case when "a"."status" = any($290) and ("a"."employee_id" = $291) then $292::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $293 and (("a"."agency_id" = $294) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $295)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $296::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($297) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $298))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $299))))))) and (("a"."employee_id" is distinct
  from $300))))) or ("a"."status" = any($301) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $302))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $303))))))) and (("a"."employee_id" is distinct
  from $304)))))))
  union all select a.id, $305::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($306) and (((false) and (("a"."employee_id" is distinct
  from $307)))) then $308::text end, case when "a"."status" = any($309) and (((false) and (("a"."employee_id" is distinct
  from $310)))) then $311::text end, case when "a"."status" = any($312) and (((false) and (("a"."employee_id" is distinct
  from $313)))) then $314::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $315 and (("a"."agency_id" = $316) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $317)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $318::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($319) and (((false) and (("a"."employee_id" is distinct
  from $320))))) or ("a"."status" = any($321) and (((false) and (("a"."employee_id" is distinct
  from $322)))))))
  union all select a.id, $323::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($324) and ((("a"."employee_id" = $325))) then $326::text end, case when "a"."status" = any($327) and ((((("a"."assessor_id" = $328))) and (("a"."employee_id" is distinct
  from $329)))) then $330::text end, case when "a"."status" = any($331) and ((((("a"."assessor_id" = $332))) and (("a"."employee_id" is distinct
  from $333)))) then $334::text end, case when "a"."status" = any($335) and ((("a"."employee_id" = $336) or ((("a"."assessor_id" = $337))))) then $338::text end, case when "a"."status" = any($339) and ((((("a"."assessor_id" = $340))) and (("a"."employee_id" is distinct
  from $341)))) then $342::text end, case when "a"."status" = any($343) and ((((("a"."assessor_id" = $344))) and (("a"."employee_id" is distinct
  from $345)))) then $346::text end, case when "a"."status" = any($347) and ((((("a"."assessor_id" = $348))) and (("a"."employee_id" is distinct
  from $349)))) then $350::text end, case when "a"."status" = any($351) and ("a"."employee_id" = $352) then $353::text end, case when "a"."status" = any($354) and ("a"."employee_id" = $355) then $356::text end, case when "a"."status" = any($357) and ((((((("a"."assessor_id" = $358))))) and (("a"."employee_id" is distinct
  from $359)))) then $360::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $361 and (("a"."agency_id" = $362) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $363)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $364::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($365) and ((((("a"."assessor_id" = $366))) and (("a"."employee_id" is distinct
  from $367))))) or ("a"."status" = any($368) and ((((("a"."assessor_id" = $369))) and (("a"."employee_id" is distinct
  from $370))))) or ("a"."status" = any($371) and ((((("a"."assessor_id" = $372))) and (("a"."employee_id" is distinct
  from $373))))) or ("a"."status" = any($374) and ((((("a"."assessor_id" = $375))) and (("a"."employee_id" is distinct
  from $376))))) or ("a"."status" = any($377) and ((((("a"."assessor_id" = $378))) and (("a"."employee_id" is distinct
  from $379)))))))
  union all select a.id, $380::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($381) and ((("a"."employee_id" = $382))) then $383::text end, case when "a"."status" = any($384) and ((("a"."employee_id" = $385))) then $386::text end, case when "a"."status" = any($387) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $388))))) and (("a"."employee_id" is distinct
  from $389)))) then $390::text end, case when "a"."status" = any($391) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $392))))) and (("a"."employee_id" is distinct
  from $393)))) then $394::text end, case when "a"."status" = any($395) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $396))))) and (("a"."employee_id" is distinct
  from $397)))) then $398::text end, case when "a"."status" = any($399) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $400))))) and (("a"."employee_id" is distinct
  from $401)))) then $402::text end, case when "a"."status" = any($403) and ((("a"."employee_id" = $404))) then $405::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $406 and (("a"."agency_id" = $407) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $408)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $409::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($410) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $411))))) and (("a"."employee_id" is distinct
  from $412))))) or ("a"."status" = any($413) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $414))))) and (("a"."employee_id" is distinct
  from $415)))))))
  union all select a.id, $416::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($417) and (false) then $418::text end, case when "a"."status" = any($419) and (((false) and (("a"."proposer_id" is distinct
  from $420)))) then $421::text end, case when "a"."status" = any($422) and (((false) and (("a"."proposer_id" is distinct
  from $423)))) then $424::text end, case when "a"."status" = any($425) and (false) then $426::text end, case when "a"."status" = any($427) and (false) then $428::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $429 and ("a"."status" = any($430))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($431) and (((false) and (("a"."proposer_id" is distinct
  from $432))))) or ("a"."status" = any($433) and (((false) and (("a"."proposer_id" is distinct
  from $434)))))))) i ), "q1" as materialized (select $435::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $436 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $437::ltree)))))))) and (("a_employee"."id" is distinct
  from $438)))))) or ("a"."employee_id" = $439 and "a"."status" = $440))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($441) and (((false) and (("a"."employee_id" is distinct
  from $442))))) or ("a"."status" = any($443) and (((false) and (("a"."employee_id" is distinct
  from $444))))) or ("a"."status" = any($445) and (((false) and (("a"."employee_id" is distinct
  from $446))))) or ("a"."status" = any($447) and (((false) and (("a"."employee_id" is distinct
  from $448))))) or ("a"."status" = any($449) and (((false) and (("a"."employee_id" is distinct
  from $450)))))))
  union all select $451::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $452 and (("a"."agency_id" = $453) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $454)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $455::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($456) and (((false) and (("a"."employee_id" is distinct
  from $457)))))))
  union all select $458::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $459) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($460) and (((false) and (("a"."drawn_by_id" is distinct
  from $461))))) or ("a"."status" = any($462) and (((false) and (("a"."drawn_by_id" is distinct
  from $463)))))))
  union all select $464::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($465) and (((false) and (("a"."employee_id" is distinct
  from $466))))) or ("a"."status" = any($467) and (((false) and (("a"."employee_id" is distinct
  from $468)))))))
  union all select $469::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $470 and (("a"."agency_id" = $471) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $472)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $473::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($474) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $475))))) and (("a"."employee_id" is distinct
  from $476))))) or ("a"."status" = any($477) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $478))))) and (("a"."employee_id" is distinct
  from $479)))))))
  union all select $480::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($481) and (((false) and (("a"."teacher_id" is distinct
  from $482))))) or ("a"."status" = any($483) and (((false) and (("a"."teacher_id" is distinct
  from $484))))) or ("a"."status" = any($485) and (((false) and (("a"."teacher_id" is distinct
  from $486))))) or ("a"."status" = any($487) and (((false) and (("a"."teacher_id" is distinct
  from $488)))))))
  union all select $489::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $490 and "a"."status" = $491) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($492) and (((false) and (("a"."teacher_id" is distinct
  from $493))))) or ("a"."status" = any($494) and (((false) and (("a"."teacher_id" is distinct
  from $495)))))))
  union all select $496::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $497 and (("a"."agency_id" = $498) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $499)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $500::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($501) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $502) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $503))))))) and (("a"."employee_id" is distinct
  from $504)))))))
  union all select $505::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $506 and (("a"."agency_id" = $507) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $508)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $509::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($510) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $511))))) and (("a"."employee_id" is distinct
  from $512))))) or ("a"."status" = any($513) and (((false) and (("a"."employee_id" is distinct
  from $514))))) or ("a"."status" = any($515) and ((((((("a"."status" = $516) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $517))))))))) and (("a"."employee_id" is distinct
  from $518))))) or ("a"."status" = any($519) and ((((((("a"."status" = $520) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $521))))))))) and (("a"."employee_id" is distinct
  from $522)))))))
  union all select $523::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $524 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $525 and ((("a_mentee"."id" = $526)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $527::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $528))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($529) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $530))) and (("a"."mentee_id" is distinct
  from $531))))) or ("a"."status" = any($532) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $533))) and (("a"."mentee_id" is distinct
  from $534)))))))
  union all select $535::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $536 and (("a"."agency_id" = $537) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $538)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $539::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($540) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $541))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $542))))))) and (("a"."employee_id" is distinct
  from $543))))) or ("a"."status" = any($544) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $545))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $546))))))) and (("a"."employee_id" is distinct
  from $547)))))))
  union all select $548::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $549 and (("a"."agency_id" = $550) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $551)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $552::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($553) and (((false) and (("a"."employee_id" is distinct
  from $554))))) or ("a"."status" = any($555) and (((false) and (("a"."employee_id" is distinct
  from $556)))))))
  union all select $557::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $558 and (("a"."agency_id" = $559) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $560)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $561::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($562) and ((((("a"."assessor_id" = $563))) and (("a"."employee_id" is distinct
  from $564))))) or ("a"."status" = any($565) and ((((("a"."assessor_id" = $566))) and (("a"."employee_id" is distinct
  from $567))))) or ("a"."status" = any($568) and ((((("a"."assessor_id" = $569))) and (("a"."employee_id" is distinct
  from $570))))) or ("a"."status" = any($571) and ((((("a"."assessor_id" = $572))) and (("a"."employee_id" is distinct
  from $573))))) or ("a"."status" = any($574) and ((((("a"."assessor_id" = $575))) and (("a"."employee_id" is distinct
  from $576)))))))
  union all select $577::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $578 and (("a"."agency_id" = $579) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $580)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $581::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($582) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $583))))) and (("a"."employee_id" is distinct
  from $584))))) or ("a"."status" = any($585) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $586))))) and (("a"."employee_id" is distinct
  from $587)))))))
  union all select $588::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $589 and ("a"."status" = any($590))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($591) and (((false) and (("a"."proposer_id" is distinct
  from $592))))) or ("a"."status" = any($593) and (((false) and (("a"."proposer_id" is distinct
  from $594)))))))), "q2" as materialized (select i.*
  from (select a.id, $595::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($596) and ((((("a"."agency_id" = $597) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $598::ltree)))))))) and (("a_employee"."id" is distinct
  from $599))))))))) and (("a"."employee_id" is distinct
  from $600)))) then $601::text end, case when "a"."status" = any($602) and (((false) and (("a"."employee_id" is distinct
  from $603)))) then $604::text end, case when "a"."status" = any($605) and (((false) and (("a"."employee_id" is distinct
  from $606)))) then $607::text end, case when "a"."status" = any($608) and (((false) and (("a"."employee_id" is distinct
  from $609)))) then $610::text end, case when "a"."status" = any($611) and (((false) and (("a"."employee_id" is distinct
  from $612)))) then $613::text end, case when "a"."status" = any($614) and (((false) and (("a"."employee_id" is distinct
  from $615)))) then $616::text end, case when "a"."status" = any($617) and ((((("a"."agency_id" = $618) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $619::ltree)))))))) and (("a_employee"."id" is distinct
  from $620))))))))) and (("a"."employee_id" is distinct
  from $621)))) then $622::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $623 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $624::ltree)))))))) and (("a_employee"."id" is distinct
  from $625)))))) or ("a"."employee_id" = $626 and "a"."status" = $627))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($628) and (((false) and (("a"."employee_id" is distinct
  from $629))))) or ("a"."status" = any($630) and (((false) and (("a"."employee_id" is distinct
  from $631))))) or ("a"."status" = any($632) and (((false) and (("a"."employee_id" is distinct
  from $633))))) or ("a"."status" = any($634) and (((false) and (("a"."employee_id" is distinct
  from $635))))) or ("a"."status" = any($636) and (((false) and (("a"."employee_id" is distinct
  from $637)))))))
  union all select a.id, $638::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($639) and ("a"."employee_id" = $640) then $641::text end, case when "a"."status" = any($642) and ("a"."employee_id" = $643) then $644::text end, case when "a"."status" = any($645) and (((false) and (("a"."employee_id" is distinct
  from $646)))) then $647::text end, case when "a"."status" = any($648) and (((false) and (("a"."employee_id" is distinct
  from $649)))) then $650::text end, case when "a"."status" = any($651) and (((false) and (("a"."employee_id" is distinct
  from $652)))) then $653::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $654 and (("a"."agency_id" = $655) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $656)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $657::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($658) and (((false) and (("a"."employee_id" is distinct
  from $659)))))))
  union all select a.id, $660::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($661) and (false) then $662::text end, case when "a"."status" = any($663) and (false) then $664::text end, case when "a"."status" = any($665) and (((false) and (("a"."drawn_by_id" is distinct
  from $666)))) then $667::text end, case when "a"."status" = any($668) and (((false) and (("a"."drawn_by_id" is distinct
  from $669)))) then $670::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $671) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($672) and (((false) and (("a"."drawn_by_id" is distinct
  from $673))))) or ("a"."status" = any($674) and (((false) and (("a"."drawn_by_id" is distinct
  from $675)))))))
  union all select a.id, $676::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($677) and (((false) and (("a"."employee_id" is distinct
  from $678)))) then $679::text end, case when "a"."status" = any($680) and (((false) and (("a"."employee_id" is distinct
  from $681)))) then $682::text end, case when "a"."status" = any($683) and ("a"."proposer_id" = $684) then $685::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($686) and (((false) and (("a"."employee_id" is distinct
  from $687))))) or ("a"."status" = any($688) and (((false) and (("a"."employee_id" is distinct
  from $689)))))))
  union all select a.id, $690::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($691) and ("a"."employee_id" = $692) then $693::text end, case when "a"."status" = any($694) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $695))))) and (("a"."employee_id" is distinct
  from $696)))) then $697::text end, case when "a"."status" = any($698) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $699))))) and (("a"."employee_id" is distinct
  from $700)))) then $701::text end, case when "a"."status" = any($702) and ((("a"."employee_id" = $703) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $704))))))) then $705::text end, case when "a"."status" = any($706) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $707))))) and (("a"."employee_id" is distinct
  from $708)))) then $709::text end, case when "a"."status" = any($710) and ((("a"."employee_id" = $711))) then $712::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $713 and (("a"."agency_id" = $714) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $715)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $716::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($717) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $718))))) and (("a"."employee_id" is distinct
  from $719))))) or ("a"."status" = any($720) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $721))))) and (("a"."employee_id" is distinct
  from $722)))))))
  union all select a.id, $723::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($724) and (((false) and (("a"."teacher_id" is distinct
  from $725)))) then $726::text end, case when "a"."status" = any($727) and (((false) and (("a"."teacher_id" is distinct
  from $728)))) then $729::text end, case when "a"."status" = any($730) and (((false) and (("a"."teacher_id" is distinct
  from $731)))) then $732::text end, case when "a"."status" = any($733) and (((false) and (("a"."teacher_id" is distinct
  from $734)))) then $735::text end, case when "a"."status" = any($736) and (false) then $737::text end, case when "a"."status" = any($738) and (false) then $739::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($740) and (((false) and (("a"."teacher_id" is distinct
  from $741))))) or ("a"."status" = any($742) and (((false) and (("a"."teacher_id" is distinct
  from $743))))) or ("a"."status" = any($744) and (((false) and (("a"."teacher_id" is distinct
  from $745))))) or ("a"."status" = any($746) and (((false) and (("a"."teacher_id" is distinct
  from $747)))))))
  union all select a.id, $748::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($749) and (((false) and (("a"."teacher_id" is distinct
  from $750)))) then $751::text end, case when "a"."status" = any($752) and (((false) and (("a"."teacher_id" is distinct
  from $753)))) then $754::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $755 and "a"."status" = $756) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($757) and (((false) and (("a"."teacher_id" is distinct
  from $758))))) or ("a"."status" = any($759) and (((false) and (("a"."teacher_id" is distinct
  from $760)))))))
  union all select a.id, $761::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($762) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $763) and ("a"."employee_id" = $764))) then $765::text end, case when "a"."status" = any($766) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $767) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $768))))))) and (("a"."employee_id" is distinct
  from $769)))) then $770::text end, case when "a"."status" = any($771) and (((false) and (("a"."employee_id" is distinct
  from $772)))) then $773::text end, case when "a"."status" = any($774) and (((false) and (("a"."employee_id" is distinct
  from $775)))) then $776::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $777 and (("a"."agency_id" = $778) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $779)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $780::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($781) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $782) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $783))))))) and (("a"."employee_id" is distinct
  from $784)))))))
  union all select a.id, $785::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($786) and ((("a"."employee_id" = $787) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $788::ltree)))))))) and (("a_employee"."id" is distinct
  from $789)))))))) then $790::text end, case when "a"."status" = any($791) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $792))))) and (("a"."employee_id" is distinct
  from $793)))) then $794::text end, case when "a"."status" = any($795) and (((false) and (("a"."employee_id" is distinct
  from $796)))) then $797::text end, case when "a"."status" = any($798) and ((((((("a"."status" = $799) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $800))))))))) and (("a"."employee_id" is distinct
  from $801)))) then $802::text end, case when "a"."status" = any($803) and ((((((("a"."status" = $804) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $805))))))))) and (("a"."employee_id" is distinct
  from $806)))) then $807::text end, case when "a"."status" = any($808) and ("a"."employee_id" = $809) then $810::text end, case when "a"."status" = any($811) and (((false) and (("a"."employee_id" is distinct
  from $812)))) then $813::text end, case when "a"."status" = any($814) and (((false) and (("a"."employee_id" is distinct
  from $815)))) then $816::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $817 and (("a"."agency_id" = $818) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $819)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $820::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($821) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $822))))) and (("a"."employee_id" is distinct
  from $823))))) or ("a"."status" = any($824) and (((false) and (("a"."employee_id" is distinct
  from $825))))) or ("a"."status" = any($826) and ((((((("a"."status" = $827) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $828))))))))) and (("a"."employee_id" is distinct
  from $829))))) or ("a"."status" = any($830) and ((((((("a"."status" = $831) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $832))))))))) and (("a"."employee_id" is distinct
  from $833)))))))
  union all select a.id, $834::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($835) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $836))) and (("a"."mentee_id" is distinct
  from $837)))) then $838::text end, case when "a"."status" = any($839) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $840))) and (("a"."mentee_id" is distinct
  from $841)))) then $842::text end, case when "a"."status" = any($843) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $844))) or ("a"."mentee_id" = $845))) then $846::text end, case when "a"."status" = any($847) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $848))) or ("a"."mentee_id" = $849))) then $850::text end, case when "a"."status" = any($851) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $852))) and (("a"."mentee_id" is distinct
  from $853)))) then $854::text end, case when "a"."status" = any($855) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $856))) or ("a"."mentee_id" = $857))) then $858::text end, case when "a"."status" = any($859) and (((false) and (("a"."mentee_id" is distinct
  from $860)))) then $861::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $862 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $863 and ((("a_mentee"."id" = $864)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $865::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $866))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($867) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $868))) and (("a"."mentee_id" is distinct
  from $869))))) or ("a"."status" = any($870) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $871))) and (("a"."mentee_id" is distinct
  from $872)))))))
  union all select a.id, $873::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($874) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $875))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $876))))))) and (("a"."employee_id" is distinct
  from $877)))) then $878::text end, case when "a"."status" = any($879) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $880))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $881))))))) and (("a"."employee_id" is distinct
  from $882)))) then $883::text end, case when "a"."status" = any($884) and ("a"."employee_id" = $885) then $886::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $887 and (("a"."agency_id" = $888) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $889)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $890::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($891) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $892))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $893))))))) and (("a"."employee_id" is distinct
  from $894))))) or ("a"."status" = any($895) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $896))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $897))))))) and (("a"."employee_id" is distinct
  from $898)))))))
  union all select a.id, $899::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($900) and (((false) and (("a"."employee_id" is distinct
  from $901)))) then $902::text end, case when "a"."status" = any($903) and (((false) and (("a"."employee_id" is distinct
  from $904)))) then $905::text end, case when "a"."status" = any($906) and (((false) and (("a"."employee_id" is distinct
  from $907)))) then $908::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $909 and (("a"."agency_id" = $910) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $911)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $912::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($913) and (((false) and (("a"."employee_id" is distinct
  from $914))))) or ("a"."status" = any($915) and (((false) and (("a"."employee_id" is distinct
  from $916)))))))
  union all select a.id, $917::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($918) and ((("a"."employee_id" = $919))) then $920::text end, case when "a"."status" = any($921) and ((((("a"."assessor_id" = $922))) and (("a"."employee_id" is distinct
  from $923)))) then $924::text end, case when "a"."status" = any($925) and ((((("a"."assessor_id" = $926))) and (("a"."employee_id" is distinct
  from $927)))) then $928::text end, case when "a"."status" = any($929) and ((("a"."employee_id" = $930) or ((("a"."assessor_id" = $931))))) then $932::text end, case when "a"."status" = any($933) and ((((("a"."assessor_id" = $934))) and (("a"."employee_id" is distinct
  from $935)))) then $936::text end, case when "a"."status" = any($937) and ((((("a"."assessor_id" = $938))) and (("a"."employee_id" is distinct
  from $939)))) then $940::text end, case when "a"."status" = any($941) and ((((("a"."assessor_id" = $942))) and (("a"."employee_id" is distinct
  from $943)))) then $944::text end, case when "a"."status" = any($945) and ("a"."employee_id" = $946) then $947::text end, case when "a"."status" = any($948) and ("a"."employee_id" = $949) then $950::text end, case when "a"."status" = any($951) and ((((((("a"."assessor_id" = $952))))) and (("a"."employee_id" is distinct
  from $953)))) then $954::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $955 and (("a"."agency_id" = $956) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $957)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $958::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($959) and ((((("a"."assessor_id" = $960))) and (("a"."employee_id" is distinct
  from $961))))) or ("a"."status" = any($962) and ((((("a"."assessor_id" = $963))) and (("a"."employee_id" is distinct
  from $964))))) or ("a"."status" = any($965) and ((((("a"."assessor_id" = $966))) and (("a"."employee_id" is distinct
  from $967))))) or ("a"."status" = any($968) and ((((("a"."assessor_id" = $969))) and (("a"."employee_id" is distinct
  from $970))))) or ("a"."status" = any($971) and ((((("a"."assessor_id" = $972))) and (("a"."employee_id" is distinct
  from $973)))))))
  union all select a.id, $974::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($975) and ((("a"."employee_id" = $976))) then $977::text end, case when "a"."status" = any($978) and ((("a"."employee_id" = $979))) then $980::text end, case when "a"."status" = any($981) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $982))))) and (("a"."employee_id" is distinct
  from $983)))) then $984::text end, case when "a"."status" = any($985) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $986))))) and (("a"."employee_id" is distinct
  from $987)))) then $988::text end, case when "a"."status" = any($989) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $990))))) and (("a"."employee_id" is distinct
  from $991)))) then $992::text end, case when "a"."status" = any($993) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $994))))) and (("a"."employee_id" is distinct
  from $995)))) then $996::text end, case when "a"."status" = any($997) and ((("a"."employee_id" = $998))) then $999::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1000 and (("a"."agency_id" = $1001) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1002)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1003::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1004) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1005))))) and (("a"."employee_id" is distinct
  from $1006))))) or ("a"."status" = any($1007) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1008))))) and (("a"."employee_id" is distinct
  from $1009)))))))
  union all select a.id, $1010::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1011) and (false) then $1012::text end, case when "a"."status" = any($1013) and (((false) and (("a"."proposer_id" is distinct
  from $1014)))) then $1015::text end, case when "a"."status" = any($1016) and (((false) and (("a"."proposer_id" is distinct
  from $1017)))) then $1018::text end, case when "a"."status" = any($1019) and (false) then $1020::text end, case when "a"."status" = any($1021) and (false) then $1022::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1023 and ("a"."status" = any($1024))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1025) and (((false) and (("a"."proposer_id" is distinct
  from $1026))))) or ("a"."status" = any($1027) and (((false) and (("a"."proposer_id" is distinct
  from $1028)))))))) i
  order by i.since, i.id
  limit $1029 offset $1030) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
