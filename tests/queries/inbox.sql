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
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($192) and ((("a"."employee_id" = $193))) then $194::text end, case when "a"."status" = any($195) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $196))))) and (("a"."employee_id" is distinct
  from $197)))) then $198::text end, case when "a"."status" = any($199) and (((false) and (("a"."employee_id" is distinct
  from $200)))) then $201::text end, case when "a"."status" = any($202) and ((((((("a"."status" = $203) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $204))))))))) and (("a"."employee_id" is distinct
  from $205)))) then $206::text end, case when "a"."status" = any($207) and ((((((("a"."status" = $208) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $209))))))))) and (("a"."employee_id" is distinct
  from $210)))) then $211::text end, case when "a"."status" = any($212) and ("a"."employee_id" = $213) then $214::text end, case when "a"."status" = any($215) and (((false) and (("a"."employee_id" is distinct
  from $216)))) then $217::text end, case when "a"."status" = any($218) and (((false) and (("a"."employee_id" is distinct
  from $219)))) then $220::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $221 and (("a"."agency_id" = $222) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $223)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $224::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($225) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $226))))) and (("a"."employee_id" is distinct
  from $227))))) or ("a"."status" = any($228) and (((false) and (("a"."employee_id" is distinct
  from $229))))) or ("a"."status" = any($230) and ((((((("a"."status" = $231) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $232))))))))) and (("a"."employee_id" is distinct
  from $233))))) or ("a"."status" = any($234) and ((((((("a"."status" = $235) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $236))))))))) and (("a"."employee_id" is distinct
  from $237)))))))
  union all select a.id, $238::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($239) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $240))) and (("a"."mentee_id" is distinct
  from $241)))) then $242::text end, case when "a"."status" = any($243) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $244))) and (("a"."mentee_id" is distinct
  from $245)))) then $246::text end, case when "a"."status" = any($247) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $248))) or ("a"."mentee_id" = $249))) then $250::text end, case when "a"."status" = any($251) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $252))) or ("a"."mentee_id" = $253))) then $254::text end, case when "a"."status" = any($255) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $256))) and (("a"."mentee_id" is distinct
  from $257)))) then $258::text end, case when "a"."status" = any($259) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $260))) or ("a"."mentee_id" = $261))) then $262::text end, case when "a"."status" = any($263) and (((false) and (("a"."mentee_id" is distinct
  from $264)))) then $265::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $266 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $267 and ((("a_mentee"."id" = $268)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $269::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $270))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($271) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $272))) and (("a"."mentee_id" is distinct
  from $273))))) or ("a"."status" = any($274) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $275))) and (("a"."mentee_id" is distinct
  from $276)))))))
  union all select a.id, $277::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($278) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $279))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $280))))))) and (("a"."employee_id" is distinct
  from $281)))) then $282::text end, case when "a"."status" = any($283) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $284))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $285))))))) and (("a"."employee_id" is distinct
  from $286)))) then $287::text end, case when "a"."status" = any($288) and ("a"."employee_id" = $289) then $290::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $291 and (("a"."agency_id" = $292) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $293)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $294::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($295) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $296))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $297))))))) and (("a"."employee_id" is distinct
  from $298))))) or ("a"."status" = any($299) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $300))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $301))))))) and (("a"."employee_id" is distinct
  from $302)))))))
  union all select a.id, $303::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($304) and (((false) and (("a"."employee_id" is distinct
  from $305)))) then $306::text end, case when "a"."status" = any($307) and (((false) and (("a"."employee_id" is distinct
  from $308)))) then $309::text end, case when "a"."status" = any($310) and (((false) and (("a"."employee_id" is distinct
  from $311)))) then $312::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $313 and (("a"."agency_id" = $314) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $315)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $316::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($317) and (((false) and (("a"."employee_id" is distinct
  from $318))))) or ("a"."status" = any($319) and (((false) and (("a"."employee_id" is distinct
  from $320)))))))
  union all select a.id, $321::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($322) and ((("a"."employee_id" = $323))) then $324::text end, case when "a"."status" = any($325) and ((((("a"."assessor_id" = $326))) and (("a"."employee_id" is distinct
  from $327)))) then $328::text end, case when "a"."status" = any($329) and ((((("a"."assessor_id" = $330))) and (("a"."employee_id" is distinct
  from $331)))) then $332::text end, case when "a"."status" = any($333) and ((("a"."employee_id" = $334) or ((("a"."assessor_id" = $335))))) then $336::text end, case when "a"."status" = any($337) and ((((("a"."assessor_id" = $338))) and (("a"."employee_id" is distinct
  from $339)))) then $340::text end, case when "a"."status" = any($341) and ((((("a"."assessor_id" = $342))) and (("a"."employee_id" is distinct
  from $343)))) then $344::text end, case when "a"."status" = any($345) and ((((("a"."assessor_id" = $346))) and (("a"."employee_id" is distinct
  from $347)))) then $348::text end, case when "a"."status" = any($349) and ("a"."employee_id" = $350) then $351::text end, case when "a"."status" = any($352) and ("a"."employee_id" = $353) then $354::text end, case when "a"."status" = any($355) and ((((((("a"."assessor_id" = $356))))) and (("a"."employee_id" is distinct
  from $357)))) then $358::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $359 and (("a"."agency_id" = $360) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $361)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $362::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($363) and ((((("a"."assessor_id" = $364))) and (("a"."employee_id" is distinct
  from $365))))) or ("a"."status" = any($366) and ((((("a"."assessor_id" = $367))) and (("a"."employee_id" is distinct
  from $368))))) or ("a"."status" = any($369) and ((((("a"."assessor_id" = $370))) and (("a"."employee_id" is distinct
  from $371))))) or ("a"."status" = any($372) and ((((("a"."assessor_id" = $373))) and (("a"."employee_id" is distinct
  from $374))))) or ("a"."status" = any($375) and ((((("a"."assessor_id" = $376))) and (("a"."employee_id" is distinct
  from $377)))))))
  union all select a.id, $378::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($379) and ((("a"."employee_id" = $380))) then $381::text end, case when "a"."status" = any($382) and ((("a"."employee_id" = $383))) then $384::text end, case when "a"."status" = any($385) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $386))))) and (("a"."employee_id" is distinct
  from $387)))) then $388::text end, case when "a"."status" = any($389) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $390))))) and (("a"."employee_id" is distinct
  from $391)))) then $392::text end, case when "a"."status" = any($393) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $394))))) and (("a"."employee_id" is distinct
  from $395)))) then $396::text end, case when "a"."status" = any($397) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $398))))) and (("a"."employee_id" is distinct
  from $399)))) then $400::text end, case when "a"."status" = any($401) and ((("a"."employee_id" = $402))) then $403::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $404 and (("a"."agency_id" = $405) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $406)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $407::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($408) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $409))))) and (("a"."employee_id" is distinct
  from $410))))) or ("a"."status" = any($411) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $412))))) and (("a"."employee_id" is distinct
  from $413)))))))
  union all select a.id, $414::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($415) and (false) then $416::text end, case when "a"."status" = any($417) and (((false) and (("a"."proposer_id" is distinct
  from $418)))) then $419::text end, case when "a"."status" = any($420) and (((false) and (("a"."proposer_id" is distinct
  from $421)))) then $422::text end, case when "a"."status" = any($423) and (false) then $424::text end, case when "a"."status" = any($425) and (false) then $426::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $427 and ("a"."status" = any($428))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($429) and (((false) and (("a"."proposer_id" is distinct
  from $430))))) or ("a"."status" = any($431) and (((false) and (("a"."proposer_id" is distinct
  from $432)))))))
  union all select a.id, $433::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($434) and (false) then $435::text end, case when "a"."status" = any($436) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $437))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $438))))))) and (("a"."proposer_id" is distinct
  from $439)))) then $440::text end, case when "a"."status" = any($441) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $442))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $443))))))) and (("a"."proposer_id" is distinct
  from $444)))) then $445::text end, case when "a"."status" = any($446) and (false) then $447::text end, case when "a"."status" = any($448) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $449))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $450))))))) and (("a"."proposer_id" is distinct
  from $451)))) then $452::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $453 and ((("a"."status" = any($454))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $455))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $456))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($457) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $458))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $459))))))) and (("a"."proposer_id" is distinct
  from $460))))) or ("a"."status" = any($461) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $462))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $463))))))) and (("a"."proposer_id" is distinct
  from $464)))))))
  union all select a.id, $465::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($466) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $467))))) then $468::text end, case when "a"."status" = any($469) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $470))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $471))))))))))) and (("a"."reporter_id" is distinct
  from $472)))) then $473::text end, case when "a"."status" = any($474) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $475))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $476))))))))))) and (("a"."reporter_id" is distinct
  from $477)))) then $478::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $479 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $480 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $481 and ((("a_activity_workPlan"."status" = any($482))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $483))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $484))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($485) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $486))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $487))))))))))) and (("a"."reporter_id" is distinct
  from $488))))) or ("a"."status" = any($489) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $490))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $491))))))))))) and (("a"."reporter_id" is distinct
  from $492)))))))) i ), "q1" as materialized (select $493::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $494 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $495::ltree)))))))) and (("a_employee"."id" is distinct
  from $496)))))) or ("a"."employee_id" = $497 and "a"."status" = $498))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($499) and (((false) and (("a"."employee_id" is distinct
  from $500))))) or ("a"."status" = any($501) and (((false) and (("a"."employee_id" is distinct
  from $502))))) or ("a"."status" = any($503) and (((false) and (("a"."employee_id" is distinct
  from $504))))) or ("a"."status" = any($505) and (((false) and (("a"."employee_id" is distinct
  from $506))))) or ("a"."status" = any($507) and (((false) and (("a"."employee_id" is distinct
  from $508)))))))
  union all select $509::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $510 and (("a"."agency_id" = $511) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $512)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $513::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($514) and (((false) and (("a"."employee_id" is distinct
  from $515)))))))
  union all select $516::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $517) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($518) and (((false) and (("a"."drawn_by_id" is distinct
  from $519))))) or ("a"."status" = any($520) and (((false) and (("a"."drawn_by_id" is distinct
  from $521)))))))
  union all select $522::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($523) and (((false) and (("a"."employee_id" is distinct
  from $524))))) or ("a"."status" = any($525) and (((false) and (("a"."employee_id" is distinct
  from $526)))))))
  union all select $527::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $528 and (("a"."agency_id" = $529) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $530)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $531::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($532) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $533))))) and (("a"."employee_id" is distinct
  from $534))))) or ("a"."status" = any($535) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $536))))) and (("a"."employee_id" is distinct
  from $537)))))))
  union all select $538::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($539) and (((false) and (("a"."teacher_id" is distinct
  from $540))))) or ("a"."status" = any($541) and (((false) and (("a"."teacher_id" is distinct
  from $542))))) or ("a"."status" = any($543) and (((false) and (("a"."teacher_id" is distinct
  from $544))))) or ("a"."status" = any($545) and (((false) and (("a"."teacher_id" is distinct
  from $546)))))))
  union all select $547::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $548 and "a"."status" = $549) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($550) and (((false) and (("a"."teacher_id" is distinct
  from $551))))) or ("a"."status" = any($552) and (((false) and (("a"."teacher_id" is distinct
  from $553)))))))
  union all select $554::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $555 and (("a"."agency_id" = $556) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $557)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $558::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($559) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $560) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $561))))))) and (("a"."employee_id" is distinct
  from $562)))))))
  union all select $563::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $564 and (("a"."agency_id" = $565) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $566)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $567::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($568) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $569))))) and (("a"."employee_id" is distinct
  from $570))))) or ("a"."status" = any($571) and (((false) and (("a"."employee_id" is distinct
  from $572))))) or ("a"."status" = any($573) and ((((((("a"."status" = $574) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $575))))))))) and (("a"."employee_id" is distinct
  from $576))))) or ("a"."status" = any($577) and ((((((("a"."status" = $578) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $579))))))))) and (("a"."employee_id" is distinct
  from $580)))))))
  union all select $581::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $582 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $583 and ((("a_mentee"."id" = $584)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $585::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $586))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($587) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $588))) and (("a"."mentee_id" is distinct
  from $589))))) or ("a"."status" = any($590) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $591))) and (("a"."mentee_id" is distinct
  from $592)))))))
  union all select $593::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $594 and (("a"."agency_id" = $595) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $596)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $597::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($598) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $599))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $600))))))) and (("a"."employee_id" is distinct
  from $601))))) or ("a"."status" = any($602) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $603))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $604))))))) and (("a"."employee_id" is distinct
  from $605)))))))
  union all select $606::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $607 and (("a"."agency_id" = $608) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $609)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $610::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($611) and (((false) and (("a"."employee_id" is distinct
  from $612))))) or ("a"."status" = any($613) and (((false) and (("a"."employee_id" is distinct
  from $614)))))))
  union all select $615::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $616 and (("a"."agency_id" = $617) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $618)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $619::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($620) and ((((("a"."assessor_id" = $621))) and (("a"."employee_id" is distinct
  from $622))))) or ("a"."status" = any($623) and ((((("a"."assessor_id" = $624))) and (("a"."employee_id" is distinct
  from $625))))) or ("a"."status" = any($626) and ((((("a"."assessor_id" = $627))) and (("a"."employee_id" is distinct
  from $628))))) or ("a"."status" = any($629) and ((((("a"."assessor_id" = $630))) and (("a"."employee_id" is distinct
  from $631))))) or ("a"."status" = any($632) and ((((("a"."assessor_id" = $633))) and (("a"."employee_id" is distinct
  from $634)))))))
  union all select $635::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $636 and (("a"."agency_id" = $637) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $638)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $639::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($640) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $641))))) and (("a"."employee_id" is distinct
  from $642))))) or ("a"."status" = any($643) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $644))))) and (("a"."employee_id" is distinct
  from $645)))))))
  union all select $646::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $647 and ("a"."status" = any($648))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($649) and (((false) and (("a"."proposer_id" is distinct
  from $650))))) or ("a"."status" = any($651) and (((false) and (("a"."proposer_id" is distinct
  from $652)))))))
  union all select $653::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $654 and ((("a"."status" = any($655))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $656))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $657))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($658) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $659))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $660))))))) and (("a"."proposer_id" is distinct
  from $661))))) or ("a"."status" = any($662) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $663))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $664))))))) and (("a"."proposer_id" is distinct
  from $665)))))))
  union all select $666::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $667 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $668 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $669 and ((("a_activity_workPlan"."status" = any($670))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $671))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $672))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($673) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $674))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $675))))))))))) and (("a"."reporter_id" is distinct
  from $676))))) or ("a"."status" = any($677) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $678))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $679))))))))))) and (("a"."reporter_id" is distinct
  from $680)))))))), "q2" as materialized (select i.*
  from (select a.id, $681::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($682) and ((((("a"."agency_id" = $683) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $684::ltree)))))))) and (("a_employee"."id" is distinct
  from $685))))))))) and (("a"."employee_id" is distinct
  from $686)))) then $687::text end, case when "a"."status" = any($688) and (((false) and (("a"."employee_id" is distinct
  from $689)))) then $690::text end, case when "a"."status" = any($691) and (((false) and (("a"."employee_id" is distinct
  from $692)))) then $693::text end, case when "a"."status" = any($694) and (((false) and (("a"."employee_id" is distinct
  from $695)))) then $696::text end, case when "a"."status" = any($697) and (((false) and (("a"."employee_id" is distinct
  from $698)))) then $699::text end, case when "a"."status" = any($700) and (((false) and (("a"."employee_id" is distinct
  from $701)))) then $702::text end, case when "a"."status" = any($703) and ((((("a"."agency_id" = $704) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $705::ltree)))))))) and (("a_employee"."id" is distinct
  from $706))))))))) and (("a"."employee_id" is distinct
  from $707)))) then $708::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $709 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $710::ltree)))))))) and (("a_employee"."id" is distinct
  from $711)))))) or ("a"."employee_id" = $712 and "a"."status" = $713))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($714) and (((false) and (("a"."employee_id" is distinct
  from $715))))) or ("a"."status" = any($716) and (((false) and (("a"."employee_id" is distinct
  from $717))))) or ("a"."status" = any($718) and (((false) and (("a"."employee_id" is distinct
  from $719))))) or ("a"."status" = any($720) and (((false) and (("a"."employee_id" is distinct
  from $721))))) or ("a"."status" = any($722) and (((false) and (("a"."employee_id" is distinct
  from $723)))))))
  union all select a.id, $724::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($725) and ("a"."employee_id" = $726) then $727::text end, case when "a"."status" = any($728) and ("a"."employee_id" = $729) then $730::text end, case when "a"."status" = any($731) and (((false) and (("a"."employee_id" is distinct
  from $732)))) then $733::text end, case when "a"."status" = any($734) and (((false) and (("a"."employee_id" is distinct
  from $735)))) then $736::text end, case when "a"."status" = any($737) and (((false) and (("a"."employee_id" is distinct
  from $738)))) then $739::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $740 and (("a"."agency_id" = $741) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $742)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $743::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($744) and (((false) and (("a"."employee_id" is distinct
  from $745)))))))
  union all select a.id, $746::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($747) and (false) then $748::text end, case when "a"."status" = any($749) and (false) then $750::text end, case when "a"."status" = any($751) and (((false) and (("a"."drawn_by_id" is distinct
  from $752)))) then $753::text end, case when "a"."status" = any($754) and (((false) and (("a"."drawn_by_id" is distinct
  from $755)))) then $756::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $757) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($758) and (((false) and (("a"."drawn_by_id" is distinct
  from $759))))) or ("a"."status" = any($760) and (((false) and (("a"."drawn_by_id" is distinct
  from $761)))))))
  union all select a.id, $762::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($763) and (((false) and (("a"."employee_id" is distinct
  from $764)))) then $765::text end, case when "a"."status" = any($766) and (((false) and (("a"."employee_id" is distinct
  from $767)))) then $768::text end, case when "a"."status" = any($769) and ("a"."proposer_id" = $770) then $771::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($772) and (((false) and (("a"."employee_id" is distinct
  from $773))))) or ("a"."status" = any($774) and (((false) and (("a"."employee_id" is distinct
  from $775)))))))
  union all select a.id, $776::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($777) and ("a"."employee_id" = $778) then $779::text end, case when "a"."status" = any($780) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $781))))) and (("a"."employee_id" is distinct
  from $782)))) then $783::text end, case when "a"."status" = any($784) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $785))))) and (("a"."employee_id" is distinct
  from $786)))) then $787::text end, case when "a"."status" = any($788) and ((("a"."employee_id" = $789) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $790))))))) then $791::text end, case when "a"."status" = any($792) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $793))))) and (("a"."employee_id" is distinct
  from $794)))) then $795::text end, case when "a"."status" = any($796) and ((("a"."employee_id" = $797))) then $798::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $799 and (("a"."agency_id" = $800) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $801)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $802::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($803) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $804))))) and (("a"."employee_id" is distinct
  from $805))))) or ("a"."status" = any($806) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $807))))) and (("a"."employee_id" is distinct
  from $808)))))))
  union all select a.id, $809::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($810) and (((false) and (("a"."teacher_id" is distinct
  from $811)))) then $812::text end, case when "a"."status" = any($813) and (((false) and (("a"."teacher_id" is distinct
  from $814)))) then $815::text end, case when "a"."status" = any($816) and (((false) and (("a"."teacher_id" is distinct
  from $817)))) then $818::text end, case when "a"."status" = any($819) and (((false) and (("a"."teacher_id" is distinct
  from $820)))) then $821::text end, case when "a"."status" = any($822) and (false) then $823::text end, case when "a"."status" = any($824) and (false) then $825::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($826) and (((false) and (("a"."teacher_id" is distinct
  from $827))))) or ("a"."status" = any($828) and (((false) and (("a"."teacher_id" is distinct
  from $829))))) or ("a"."status" = any($830) and (((false) and (("a"."teacher_id" is distinct
  from $831))))) or ("a"."status" = any($832) and (((false) and (("a"."teacher_id" is distinct
  from $833)))))))
  union all select a.id, $834::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($835) and (((false) and (("a"."teacher_id" is distinct
  from $836)))) then $837::text end, case when "a"."status" = any($838) and (((false) and (("a"."teacher_id" is distinct
  from $839)))) then $840::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $841 and "a"."status" = $842) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($843) and (((false) and (("a"."teacher_id" is distinct
  from $844))))) or ("a"."status" = any($845) and (((false) and (("a"."teacher_id" is distinct
  from $846)))))))
  union all select a.id, $847::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($848) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $849) and ("a"."employee_id" = $850))) then $851::text end, case when "a"."status" = any($852) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $853) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $854))))))) and (("a"."employee_id" is distinct
  from $855)))) then $856::text end, case when "a"."status" = any($857) and (((false) and (("a"."employee_id" is distinct
  from $858)))) then $859::text end, case when "a"."status" = any($860) and (((false) and (("a"."employee_id" is distinct
  from $861)))) then $862::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $863 and (("a"."agency_id" = $864) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $865)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $866::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($867) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $868) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $869))))))) and (("a"."employee_id" is distinct
  from $870)))))))
  union all select a.id, $871::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($872) and ((("a"."employee_id" = $873))) then $874::text end, case when "a"."status" = any($875) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $876))))) and (("a"."employee_id" is distinct
  from $877)))) then $878::text end, case when "a"."status" = any($879) and (((false) and (("a"."employee_id" is distinct
  from $880)))) then $881::text end, case when "a"."status" = any($882) and ((((((("a"."status" = $883) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $884))))))))) and (("a"."employee_id" is distinct
  from $885)))) then $886::text end, case when "a"."status" = any($887) and ((((((("a"."status" = $888) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $889))))))))) and (("a"."employee_id" is distinct
  from $890)))) then $891::text end, case when "a"."status" = any($892) and ("a"."employee_id" = $893) then $894::text end, case when "a"."status" = any($895) and (((false) and (("a"."employee_id" is distinct
  from $896)))) then $897::text end, case when "a"."status" = any($898) and (((false) and (("a"."employee_id" is distinct
  from $899)))) then $900::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $901 and (("a"."agency_id" = $902) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $903)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $904::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($905) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $906))))) and (("a"."employee_id" is distinct
  from $907))))) or ("a"."status" = any($908) and (((false) and (("a"."employee_id" is distinct
  from $909))))) or ("a"."status" = any($910) and ((((((("a"."status" = $911) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $912))))))))) and (("a"."employee_id" is distinct
  from $913))))) or ("a"."status" = any($914) and ((((((("a"."status" = $915) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $916))))))))) and (("a"."employee_id" is distinct
  from $917)))))))
  union all select a.id, $918::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($919) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $920))) and (("a"."mentee_id" is distinct
  from $921)))) then $922::text end, case when "a"."status" = any($923) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $924))) and (("a"."mentee_id" is distinct
  from $925)))) then $926::text end, case when "a"."status" = any($927) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $928))) or ("a"."mentee_id" = $929))) then $930::text end, case when "a"."status" = any($931) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $932))) or ("a"."mentee_id" = $933))) then $934::text end, case when "a"."status" = any($935) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $936))) and (("a"."mentee_id" is distinct
  from $937)))) then $938::text end, case when "a"."status" = any($939) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $940))) or ("a"."mentee_id" = $941))) then $942::text end, case when "a"."status" = any($943) and (((false) and (("a"."mentee_id" is distinct
  from $944)))) then $945::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $946 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $947 and ((("a_mentee"."id" = $948)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $949::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $950))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($951) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $952))) and (("a"."mentee_id" is distinct
  from $953))))) or ("a"."status" = any($954) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $955))) and (("a"."mentee_id" is distinct
  from $956)))))))
  union all select a.id, $957::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($958) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $959))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $960))))))) and (("a"."employee_id" is distinct
  from $961)))) then $962::text end, case when "a"."status" = any($963) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $964))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $965))))))) and (("a"."employee_id" is distinct
  from $966)))) then $967::text end, case when "a"."status" = any($968) and ("a"."employee_id" = $969) then $970::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $971 and (("a"."agency_id" = $972) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $973)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $974::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($975) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $976))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $977))))))) and (("a"."employee_id" is distinct
  from $978))))) or ("a"."status" = any($979) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $980))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $981))))))) and (("a"."employee_id" is distinct
  from $982)))))))
  union all select a.id, $983::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($984) and (((false) and (("a"."employee_id" is distinct
  from $985)))) then $986::text end, case when "a"."status" = any($987) and (((false) and (("a"."employee_id" is distinct
  from $988)))) then $989::text end, case when "a"."status" = any($990) and (((false) and (("a"."employee_id" is distinct
  from $991)))) then $992::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $993 and (("a"."agency_id" = $994) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $995)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $996::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($997) and (((false) and (("a"."employee_id" is distinct
  from $998))))) or ("a"."status" = any($999) and (((false) and (("a"."employee_id" is distinct
  from $1000)))))))
  union all select a.id, $1001::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1002) and ((("a"."employee_id" = $1003))) then $1004::text end, case when "a"."status" = any($1005) and ((((("a"."assessor_id" = $1006))) and (("a"."employee_id" is distinct
  from $1007)))) then $1008::text end, case when "a"."status" = any($1009) and ((((("a"."assessor_id" = $1010))) and (("a"."employee_id" is distinct
  from $1011)))) then $1012::text end, case when "a"."status" = any($1013) and ((("a"."employee_id" = $1014) or ((("a"."assessor_id" = $1015))))) then $1016::text end, case when "a"."status" = any($1017) and ((((("a"."assessor_id" = $1018))) and (("a"."employee_id" is distinct
  from $1019)))) then $1020::text end, case when "a"."status" = any($1021) and ((((("a"."assessor_id" = $1022))) and (("a"."employee_id" is distinct
  from $1023)))) then $1024::text end, case when "a"."status" = any($1025) and ((((("a"."assessor_id" = $1026))) and (("a"."employee_id" is distinct
  from $1027)))) then $1028::text end, case when "a"."status" = any($1029) and ("a"."employee_id" = $1030) then $1031::text end, case when "a"."status" = any($1032) and ("a"."employee_id" = $1033) then $1034::text end, case when "a"."status" = any($1035) and ((((((("a"."assessor_id" = $1036))))) and (("a"."employee_id" is distinct
  from $1037)))) then $1038::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1039 and (("a"."agency_id" = $1040) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1041)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1042::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1043) and ((((("a"."assessor_id" = $1044))) and (("a"."employee_id" is distinct
  from $1045))))) or ("a"."status" = any($1046) and ((((("a"."assessor_id" = $1047))) and (("a"."employee_id" is distinct
  from $1048))))) or ("a"."status" = any($1049) and ((((("a"."assessor_id" = $1050))) and (("a"."employee_id" is distinct
  from $1051))))) or ("a"."status" = any($1052) and ((((("a"."assessor_id" = $1053))) and (("a"."employee_id" is distinct
  from $1054))))) or ("a"."status" = any($1055) and ((((("a"."assessor_id" = $1056))) and (("a"."employee_id" is distinct
  from $1057)))))))
  union all select a.id, $1058::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1059) and ((("a"."employee_id" = $1060))) then $1061::text end, case when "a"."status" = any($1062) and ((("a"."employee_id" = $1063))) then $1064::text end, case when "a"."status" = any($1065) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1066))))) and (("a"."employee_id" is distinct
  from $1067)))) then $1068::text end, case when "a"."status" = any($1069) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1070))))) and (("a"."employee_id" is distinct
  from $1071)))) then $1072::text end, case when "a"."status" = any($1073) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1074))))) and (("a"."employee_id" is distinct
  from $1075)))) then $1076::text end, case when "a"."status" = any($1077) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1078))))) and (("a"."employee_id" is distinct
  from $1079)))) then $1080::text end, case when "a"."status" = any($1081) and ((("a"."employee_id" = $1082))) then $1083::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1084 and (("a"."agency_id" = $1085) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1086)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1087::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1088) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1089))))) and (("a"."employee_id" is distinct
  from $1090))))) or ("a"."status" = any($1091) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1092))))) and (("a"."employee_id" is distinct
  from $1093)))))))
  union all select a.id, $1094::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1095) and (false) then $1096::text end, case when "a"."status" = any($1097) and (((false) and (("a"."proposer_id" is distinct
  from $1098)))) then $1099::text end, case when "a"."status" = any($1100) and (((false) and (("a"."proposer_id" is distinct
  from $1101)))) then $1102::text end, case when "a"."status" = any($1103) and (false) then $1104::text end, case when "a"."status" = any($1105) and (false) then $1106::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1107 and ("a"."status" = any($1108))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1109) and (((false) and (("a"."proposer_id" is distinct
  from $1110))))) or ("a"."status" = any($1111) and (((false) and (("a"."proposer_id" is distinct
  from $1112)))))))
  union all select a.id, $1113::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1114) and (false) then $1115::text end, case when "a"."status" = any($1116) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1117))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1118))))))) and (("a"."proposer_id" is distinct
  from $1119)))) then $1120::text end, case when "a"."status" = any($1121) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1122))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1123))))))) and (("a"."proposer_id" is distinct
  from $1124)))) then $1125::text end, case when "a"."status" = any($1126) and (false) then $1127::text end, case when "a"."status" = any($1128) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1129))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1130))))))) and (("a"."proposer_id" is distinct
  from $1131)))) then $1132::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1133 and ((("a"."status" = any($1134))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1135))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1136))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1137) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1138))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1139))))))) and (("a"."proposer_id" is distinct
  from $1140))))) or ("a"."status" = any($1141) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1142))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1143))))))) and (("a"."proposer_id" is distinct
  from $1144)))))))
  union all select a.id, $1145::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1146) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1147))))) then $1148::text end, case when "a"."status" = any($1149) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1150))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1151))))))))))) and (("a"."reporter_id" is distinct
  from $1152)))) then $1153::text end, case when "a"."status" = any($1154) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1155))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1156))))))))))) and (("a"."reporter_id" is distinct
  from $1157)))) then $1158::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1159 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1160 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1161 and ((("a_activity_workPlan"."status" = any($1162))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1163))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1164))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1165) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1166))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1167))))))))))) and (("a"."reporter_id" is distinct
  from $1168))))) or ("a"."status" = any($1169) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1170))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1171))))))))))) and (("a"."reporter_id" is distinct
  from $1172)))))))) i
  order by i.since, i.id
  limit $1173 offset $1174) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
