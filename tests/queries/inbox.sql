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
  from $432)))))))) i ), "q1" as materialized (select $433::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $434 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $435::ltree)))))))) and (("a_employee"."id" is distinct
  from $436)))))) or ("a"."employee_id" = $437 and "a"."status" = $438))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($439) and (((false) and (("a"."employee_id" is distinct
  from $440))))) or ("a"."status" = any($441) and (((false) and (("a"."employee_id" is distinct
  from $442))))) or ("a"."status" = any($443) and (((false) and (("a"."employee_id" is distinct
  from $444))))) or ("a"."status" = any($445) and (((false) and (("a"."employee_id" is distinct
  from $446))))) or ("a"."status" = any($447) and (((false) and (("a"."employee_id" is distinct
  from $448)))))))
  union all select $449::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $450 and (("a"."agency_id" = $451) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $452)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $453::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($454) and (((false) and (("a"."employee_id" is distinct
  from $455)))))))
  union all select $456::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $457) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($458) and (((false) and (("a"."drawn_by_id" is distinct
  from $459))))) or ("a"."status" = any($460) and (((false) and (("a"."drawn_by_id" is distinct
  from $461)))))))
  union all select $462::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($463) and (((false) and (("a"."employee_id" is distinct
  from $464))))) or ("a"."status" = any($465) and (((false) and (("a"."employee_id" is distinct
  from $466)))))))
  union all select $467::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $468 and (("a"."agency_id" = $469) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $470)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $471::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($472) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $473))))) and (("a"."employee_id" is distinct
  from $474))))) or ("a"."status" = any($475) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $476))))) and (("a"."employee_id" is distinct
  from $477)))))))
  union all select $478::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($479) and (((false) and (("a"."teacher_id" is distinct
  from $480))))) or ("a"."status" = any($481) and (((false) and (("a"."teacher_id" is distinct
  from $482))))) or ("a"."status" = any($483) and (((false) and (("a"."teacher_id" is distinct
  from $484))))) or ("a"."status" = any($485) and (((false) and (("a"."teacher_id" is distinct
  from $486)))))))
  union all select $487::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $488 and "a"."status" = $489) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($490) and (((false) and (("a"."teacher_id" is distinct
  from $491))))) or ("a"."status" = any($492) and (((false) and (("a"."teacher_id" is distinct
  from $493)))))))
  union all select $494::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $495 and (("a"."agency_id" = $496) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $497)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $498::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($499) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $500) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $501))))))) and (("a"."employee_id" is distinct
  from $502)))))))
  union all select $503::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $504 and (("a"."agency_id" = $505) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $506)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $507::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($508) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $509))))) and (("a"."employee_id" is distinct
  from $510))))) or ("a"."status" = any($511) and (((false) and (("a"."employee_id" is distinct
  from $512))))) or ("a"."status" = any($513) and ((((((("a"."status" = $514) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $515))))))))) and (("a"."employee_id" is distinct
  from $516))))) or ("a"."status" = any($517) and ((((((("a"."status" = $518) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $519))))))))) and (("a"."employee_id" is distinct
  from $520)))))))
  union all select $521::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $522 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $523 and ((("a_mentee"."id" = $524)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $525::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $526))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($527) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $528))) and (("a"."mentee_id" is distinct
  from $529))))) or ("a"."status" = any($530) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $531))) and (("a"."mentee_id" is distinct
  from $532)))))))
  union all select $533::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $534 and (("a"."agency_id" = $535) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $536)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $537::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($538) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $539))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $540))))))) and (("a"."employee_id" is distinct
  from $541))))) or ("a"."status" = any($542) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $543))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $544))))))) and (("a"."employee_id" is distinct
  from $545)))))))
  union all select $546::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $547 and (("a"."agency_id" = $548) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $549)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $550::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($551) and (((false) and (("a"."employee_id" is distinct
  from $552))))) or ("a"."status" = any($553) and (((false) and (("a"."employee_id" is distinct
  from $554)))))))
  union all select $555::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $556 and (("a"."agency_id" = $557) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $558)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $559::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($560) and ((((("a"."assessor_id" = $561))) and (("a"."employee_id" is distinct
  from $562))))) or ("a"."status" = any($563) and ((((("a"."assessor_id" = $564))) and (("a"."employee_id" is distinct
  from $565))))) or ("a"."status" = any($566) and ((((("a"."assessor_id" = $567))) and (("a"."employee_id" is distinct
  from $568))))) or ("a"."status" = any($569) and ((((("a"."assessor_id" = $570))) and (("a"."employee_id" is distinct
  from $571))))) or ("a"."status" = any($572) and ((((("a"."assessor_id" = $573))) and (("a"."employee_id" is distinct
  from $574)))))))
  union all select $575::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $576 and (("a"."agency_id" = $577) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $578)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $579::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($580) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $581))))) and (("a"."employee_id" is distinct
  from $582))))) or ("a"."status" = any($583) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $584))))) and (("a"."employee_id" is distinct
  from $585)))))))
  union all select $586::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $587 and ("a"."status" = any($588))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($589) and (((false) and (("a"."proposer_id" is distinct
  from $590))))) or ("a"."status" = any($591) and (((false) and (("a"."proposer_id" is distinct
  from $592)))))))), "q2" as materialized (select i.*
  from (select a.id, $593::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($594) and ((((("a"."agency_id" = $595) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $596::ltree)))))))) and (("a_employee"."id" is distinct
  from $597))))))))) and (("a"."employee_id" is distinct
  from $598)))) then $599::text end, case when "a"."status" = any($600) and (((false) and (("a"."employee_id" is distinct
  from $601)))) then $602::text end, case when "a"."status" = any($603) and (((false) and (("a"."employee_id" is distinct
  from $604)))) then $605::text end, case when "a"."status" = any($606) and (((false) and (("a"."employee_id" is distinct
  from $607)))) then $608::text end, case when "a"."status" = any($609) and (((false) and (("a"."employee_id" is distinct
  from $610)))) then $611::text end, case when "a"."status" = any($612) and (((false) and (("a"."employee_id" is distinct
  from $613)))) then $614::text end, case when "a"."status" = any($615) and ((((("a"."agency_id" = $616) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $617::ltree)))))))) and (("a_employee"."id" is distinct
  from $618))))))))) and (("a"."employee_id" is distinct
  from $619)))) then $620::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $621 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $622::ltree)))))))) and (("a_employee"."id" is distinct
  from $623)))))) or ("a"."employee_id" = $624 and "a"."status" = $625))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($626) and (((false) and (("a"."employee_id" is distinct
  from $627))))) or ("a"."status" = any($628) and (((false) and (("a"."employee_id" is distinct
  from $629))))) or ("a"."status" = any($630) and (((false) and (("a"."employee_id" is distinct
  from $631))))) or ("a"."status" = any($632) and (((false) and (("a"."employee_id" is distinct
  from $633))))) or ("a"."status" = any($634) and (((false) and (("a"."employee_id" is distinct
  from $635)))))))
  union all select a.id, $636::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($637) and ("a"."employee_id" = $638) then $639::text end, case when "a"."status" = any($640) and ("a"."employee_id" = $641) then $642::text end, case when "a"."status" = any($643) and (((false) and (("a"."employee_id" is distinct
  from $644)))) then $645::text end, case when "a"."status" = any($646) and (((false) and (("a"."employee_id" is distinct
  from $647)))) then $648::text end, case when "a"."status" = any($649) and (((false) and (("a"."employee_id" is distinct
  from $650)))) then $651::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $652 and (("a"."agency_id" = $653) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $654)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $655::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($656) and (((false) and (("a"."employee_id" is distinct
  from $657)))))))
  union all select a.id, $658::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($659) and (false) then $660::text end, case when "a"."status" = any($661) and (false) then $662::text end, case when "a"."status" = any($663) and (((false) and (("a"."drawn_by_id" is distinct
  from $664)))) then $665::text end, case when "a"."status" = any($666) and (((false) and (("a"."drawn_by_id" is distinct
  from $667)))) then $668::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $669) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($670) and (((false) and (("a"."drawn_by_id" is distinct
  from $671))))) or ("a"."status" = any($672) and (((false) and (("a"."drawn_by_id" is distinct
  from $673)))))))
  union all select a.id, $674::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($675) and (((false) and (("a"."employee_id" is distinct
  from $676)))) then $677::text end, case when "a"."status" = any($678) and (((false) and (("a"."employee_id" is distinct
  from $679)))) then $680::text end, case when "a"."status" = any($681) and ("a"."proposer_id" = $682) then $683::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($684) and (((false) and (("a"."employee_id" is distinct
  from $685))))) or ("a"."status" = any($686) and (((false) and (("a"."employee_id" is distinct
  from $687)))))))
  union all select a.id, $688::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($689) and ("a"."employee_id" = $690) then $691::text end, case when "a"."status" = any($692) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $693))))) and (("a"."employee_id" is distinct
  from $694)))) then $695::text end, case when "a"."status" = any($696) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $697))))) and (("a"."employee_id" is distinct
  from $698)))) then $699::text end, case when "a"."status" = any($700) and ((("a"."employee_id" = $701) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $702))))))) then $703::text end, case when "a"."status" = any($704) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $705))))) and (("a"."employee_id" is distinct
  from $706)))) then $707::text end, case when "a"."status" = any($708) and ((("a"."employee_id" = $709))) then $710::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $711 and (("a"."agency_id" = $712) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $713)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $714::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($715) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $716))))) and (("a"."employee_id" is distinct
  from $717))))) or ("a"."status" = any($718) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $719))))) and (("a"."employee_id" is distinct
  from $720)))))))
  union all select a.id, $721::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($722) and (((false) and (("a"."teacher_id" is distinct
  from $723)))) then $724::text end, case when "a"."status" = any($725) and (((false) and (("a"."teacher_id" is distinct
  from $726)))) then $727::text end, case when "a"."status" = any($728) and (((false) and (("a"."teacher_id" is distinct
  from $729)))) then $730::text end, case when "a"."status" = any($731) and (((false) and (("a"."teacher_id" is distinct
  from $732)))) then $733::text end, case when "a"."status" = any($734) and (false) then $735::text end, case when "a"."status" = any($736) and (false) then $737::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($738) and (((false) and (("a"."teacher_id" is distinct
  from $739))))) or ("a"."status" = any($740) and (((false) and (("a"."teacher_id" is distinct
  from $741))))) or ("a"."status" = any($742) and (((false) and (("a"."teacher_id" is distinct
  from $743))))) or ("a"."status" = any($744) and (((false) and (("a"."teacher_id" is distinct
  from $745)))))))
  union all select a.id, $746::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($747) and (((false) and (("a"."teacher_id" is distinct
  from $748)))) then $749::text end, case when "a"."status" = any($750) and (((false) and (("a"."teacher_id" is distinct
  from $751)))) then $752::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $753 and "a"."status" = $754) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($755) and (((false) and (("a"."teacher_id" is distinct
  from $756))))) or ("a"."status" = any($757) and (((false) and (("a"."teacher_id" is distinct
  from $758)))))))
  union all select a.id, $759::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($760) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $761) and ("a"."employee_id" = $762))) then $763::text end, case when "a"."status" = any($764) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $765) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $766))))))) and (("a"."employee_id" is distinct
  from $767)))) then $768::text end, case when "a"."status" = any($769) and (((false) and (("a"."employee_id" is distinct
  from $770)))) then $771::text end, case when "a"."status" = any($772) and (((false) and (("a"."employee_id" is distinct
  from $773)))) then $774::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $775 and (("a"."agency_id" = $776) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $777)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $778::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($779) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $780) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $781))))))) and (("a"."employee_id" is distinct
  from $782)))))))
  union all select a.id, $783::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($784) and ((("a"."employee_id" = $785))) then $786::text end, case when "a"."status" = any($787) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $788))))) and (("a"."employee_id" is distinct
  from $789)))) then $790::text end, case when "a"."status" = any($791) and (((false) and (("a"."employee_id" is distinct
  from $792)))) then $793::text end, case when "a"."status" = any($794) and ((((((("a"."status" = $795) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $796))))))))) and (("a"."employee_id" is distinct
  from $797)))) then $798::text end, case when "a"."status" = any($799) and ((((((("a"."status" = $800) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $801))))))))) and (("a"."employee_id" is distinct
  from $802)))) then $803::text end, case when "a"."status" = any($804) and ("a"."employee_id" = $805) then $806::text end, case when "a"."status" = any($807) and (((false) and (("a"."employee_id" is distinct
  from $808)))) then $809::text end, case when "a"."status" = any($810) and (((false) and (("a"."employee_id" is distinct
  from $811)))) then $812::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $813 and (("a"."agency_id" = $814) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $815)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $816::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($817) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $818))))) and (("a"."employee_id" is distinct
  from $819))))) or ("a"."status" = any($820) and (((false) and (("a"."employee_id" is distinct
  from $821))))) or ("a"."status" = any($822) and ((((((("a"."status" = $823) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $824))))))))) and (("a"."employee_id" is distinct
  from $825))))) or ("a"."status" = any($826) and ((((((("a"."status" = $827) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $828))))))))) and (("a"."employee_id" is distinct
  from $829)))))))
  union all select a.id, $830::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($831) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $832))) and (("a"."mentee_id" is distinct
  from $833)))) then $834::text end, case when "a"."status" = any($835) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $836))) and (("a"."mentee_id" is distinct
  from $837)))) then $838::text end, case when "a"."status" = any($839) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $840))) or ("a"."mentee_id" = $841))) then $842::text end, case when "a"."status" = any($843) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $844))) or ("a"."mentee_id" = $845))) then $846::text end, case when "a"."status" = any($847) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $848))) and (("a"."mentee_id" is distinct
  from $849)))) then $850::text end, case when "a"."status" = any($851) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $852))) or ("a"."mentee_id" = $853))) then $854::text end, case when "a"."status" = any($855) and (((false) and (("a"."mentee_id" is distinct
  from $856)))) then $857::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $858 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $859 and ((("a_mentee"."id" = $860)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $861::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $862))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($863) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $864))) and (("a"."mentee_id" is distinct
  from $865))))) or ("a"."status" = any($866) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $867))) and (("a"."mentee_id" is distinct
  from $868)))))))
  union all select a.id, $869::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($870) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $871))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $872))))))) and (("a"."employee_id" is distinct
  from $873)))) then $874::text end, case when "a"."status" = any($875) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $876))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $877))))))) and (("a"."employee_id" is distinct
  from $878)))) then $879::text end, case when "a"."status" = any($880) and ("a"."employee_id" = $881) then $882::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $883 and (("a"."agency_id" = $884) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $885)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $886::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($887) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $888))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $889))))))) and (("a"."employee_id" is distinct
  from $890))))) or ("a"."status" = any($891) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $892))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $893))))))) and (("a"."employee_id" is distinct
  from $894)))))))
  union all select a.id, $895::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($896) and (((false) and (("a"."employee_id" is distinct
  from $897)))) then $898::text end, case when "a"."status" = any($899) and (((false) and (("a"."employee_id" is distinct
  from $900)))) then $901::text end, case when "a"."status" = any($902) and (((false) and (("a"."employee_id" is distinct
  from $903)))) then $904::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $905 and (("a"."agency_id" = $906) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $907)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $908::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($909) and (((false) and (("a"."employee_id" is distinct
  from $910))))) or ("a"."status" = any($911) and (((false) and (("a"."employee_id" is distinct
  from $912)))))))
  union all select a.id, $913::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($914) and ((("a"."employee_id" = $915))) then $916::text end, case when "a"."status" = any($917) and ((((("a"."assessor_id" = $918))) and (("a"."employee_id" is distinct
  from $919)))) then $920::text end, case when "a"."status" = any($921) and ((((("a"."assessor_id" = $922))) and (("a"."employee_id" is distinct
  from $923)))) then $924::text end, case when "a"."status" = any($925) and ((("a"."employee_id" = $926) or ((("a"."assessor_id" = $927))))) then $928::text end, case when "a"."status" = any($929) and ((((("a"."assessor_id" = $930))) and (("a"."employee_id" is distinct
  from $931)))) then $932::text end, case when "a"."status" = any($933) and ((((("a"."assessor_id" = $934))) and (("a"."employee_id" is distinct
  from $935)))) then $936::text end, case when "a"."status" = any($937) and ((((("a"."assessor_id" = $938))) and (("a"."employee_id" is distinct
  from $939)))) then $940::text end, case when "a"."status" = any($941) and ("a"."employee_id" = $942) then $943::text end, case when "a"."status" = any($944) and ("a"."employee_id" = $945) then $946::text end, case when "a"."status" = any($947) and ((((((("a"."assessor_id" = $948))))) and (("a"."employee_id" is distinct
  from $949)))) then $950::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $951 and (("a"."agency_id" = $952) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $953)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $954::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($955) and ((((("a"."assessor_id" = $956))) and (("a"."employee_id" is distinct
  from $957))))) or ("a"."status" = any($958) and ((((("a"."assessor_id" = $959))) and (("a"."employee_id" is distinct
  from $960))))) or ("a"."status" = any($961) and ((((("a"."assessor_id" = $962))) and (("a"."employee_id" is distinct
  from $963))))) or ("a"."status" = any($964) and ((((("a"."assessor_id" = $965))) and (("a"."employee_id" is distinct
  from $966))))) or ("a"."status" = any($967) and ((((("a"."assessor_id" = $968))) and (("a"."employee_id" is distinct
  from $969)))))))
  union all select a.id, $970::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($971) and ((("a"."employee_id" = $972))) then $973::text end, case when "a"."status" = any($974) and ((("a"."employee_id" = $975))) then $976::text end, case when "a"."status" = any($977) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $978))))) and (("a"."employee_id" is distinct
  from $979)))) then $980::text end, case when "a"."status" = any($981) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $982))))) and (("a"."employee_id" is distinct
  from $983)))) then $984::text end, case when "a"."status" = any($985) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $986))))) and (("a"."employee_id" is distinct
  from $987)))) then $988::text end, case when "a"."status" = any($989) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $990))))) and (("a"."employee_id" is distinct
  from $991)))) then $992::text end, case when "a"."status" = any($993) and ((("a"."employee_id" = $994))) then $995::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $996 and (("a"."agency_id" = $997) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $998)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $999::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1000) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1001))))) and (("a"."employee_id" is distinct
  from $1002))))) or ("a"."status" = any($1003) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1004))))) and (("a"."employee_id" is distinct
  from $1005)))))))
  union all select a.id, $1006::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1007) and (false) then $1008::text end, case when "a"."status" = any($1009) and (((false) and (("a"."proposer_id" is distinct
  from $1010)))) then $1011::text end, case when "a"."status" = any($1012) and (((false) and (("a"."proposer_id" is distinct
  from $1013)))) then $1014::text end, case when "a"."status" = any($1015) and (false) then $1016::text end, case when "a"."status" = any($1017) and (false) then $1018::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1019 and ("a"."status" = any($1020))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1021) and (((false) and (("a"."proposer_id" is distinct
  from $1022))))) or ("a"."status" = any($1023) and (((false) and (("a"."proposer_id" is distinct
  from $1024)))))))) i
  order by i.since, i.id
  limit $1025 offset $1026) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
