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
  union all select a.id, $240::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($241) and ((("a"."employee_id" = $242))) then $243::text end, case when "a"."status" = any($244) and (((((("a"."authority" is distinct
  from $245) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $246))))) and (("a"."employee_id" is distinct
  from $247)))) then $248::text end, case when "a"."status" = any($249) and (((((("a"."authority" is distinct
  from $250) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $251))))) and (("a"."employee_id" is distinct
  from $252)))) then $253::text end, case when "a"."status" = any($254) and (((((("a"."authority" is distinct
  from $255) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $256))))) and (("a"."employee_id" is distinct
  from $257)))) then $258::text end, case when "a"."status" = any($259) and (((((("a"."authority" is distinct
  from $260) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $261))))) and (("a"."employee_id" is distinct
  from $262)))) then $263::text end, case when "a"."status" = any($264) and ((((((("a"."authority" = $265 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $266))) or ("a"."authority" = $267 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $268::ltree)))))))))))) and ((("a"."status" = $269) or ("a"."authority" = $270) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $271))))))) and (("a"."employee_id" is distinct
  from $272)))) then $273::text end, case when "a"."status" = any($274) and ((((((("a"."authority" = $275 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $276))) or ("a"."authority" = $277 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $278::ltree)))))))))))) and ((("a"."status" = $279) or ("a"."authority" = $280) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $281))))))) and (("a"."employee_id" is distinct
  from $282)))) then $283::text end, case when "a"."status" = any($284) and ((((((("a"."authority" = $285 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $286))) or ("a"."authority" = $287 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $288::ltree)))))))))))) and ((("a"."status" = $289) or ("a"."authority" = $290) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $291))))))) and (("a"."employee_id" is distinct
  from $292)))) then $293::text end, case when "a"."status" = any($294) and ((((((("a"."authority" = $295 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $296))) or ("a"."authority" = $297 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $298::ltree)))))))))))) and ((("a"."status" = $299) or ("a"."authority" = $300) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $301))))))) and (("a"."employee_id" is distinct
  from $302)))) then $303::text end, case when "a"."status" = any($304) and ((("a"."employee_id" = $305))) then $306::text end, case when "a"."status" = any($307) and ((("a"."employee_id" = $308))) then $309::text end, case when "a"."status" = any($310) and ((((("a"."authority" = $311 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $312))) or ("a"."authority" = $313 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $314::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $315)))) then $316::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $317 and ((("a"."status" is distinct
  from $318) and (("a"."agency_id" = $319) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $320)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $321::ltree))))))))))) or ("a"."employee_id" = $322))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($323) and (((((("a"."authority" is distinct
  from $324) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $325))))) and (("a"."employee_id" is distinct
  from $326))))) or ("a"."status" = any($327) and (((((("a"."authority" is distinct
  from $328) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $329))))) and (("a"."employee_id" is distinct
  from $330))))) or ("a"."status" = any($331) and (((((("a"."authority" is distinct
  from $332) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $333))))) and (("a"."employee_id" is distinct
  from $334))))) or ("a"."status" = any($335) and (((((("a"."authority" is distinct
  from $336) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $337))))) and (("a"."employee_id" is distinct
  from $338))))) or ("a"."status" = any($339) and ((((((("a"."authority" = $340 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $341))) or ("a"."authority" = $342 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $343::ltree)))))))))))) and ((("a"."status" = $344) or ("a"."authority" = $345) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $346))))))) and (("a"."employee_id" is distinct
  from $347))))) or ("a"."status" = any($348) and ((((((("a"."authority" = $349 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $350))) or ("a"."authority" = $351 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $352::ltree)))))))))))) and ((("a"."status" = $353) or ("a"."authority" = $354) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $355))))))) and (("a"."employee_id" is distinct
  from $356))))) or ("a"."status" = any($357) and ((((((("a"."authority" = $358 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $359))) or ("a"."authority" = $360 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $361::ltree)))))))))))) and ((("a"."status" = $362) or ("a"."authority" = $363) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $364))))))) and (("a"."employee_id" is distinct
  from $365))))) or ("a"."status" = any($366) and ((((((("a"."authority" = $367 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $368))) or ("a"."authority" = $369 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $370::ltree)))))))))))) and ((("a"."status" = $371) or ("a"."authority" = $372) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $373))))))) and (("a"."employee_id" is distinct
  from $374)))))))
  union all select a.id, $375::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($376) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $377))) and (("a"."mentee_id" is distinct
  from $378)))) then $379::text end, case when "a"."status" = any($380) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $381))) and (("a"."mentee_id" is distinct
  from $382)))) then $383::text end, case when "a"."status" = any($384) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $385))) or ("a"."mentee_id" = $386))) then $387::text end, case when "a"."status" = any($388) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $389))) or ("a"."mentee_id" = $390))) then $391::text end, case when "a"."status" = any($392) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $393))) and (("a"."mentee_id" is distinct
  from $394)))) then $395::text end, case when "a"."status" = any($396) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $397))) or ("a"."mentee_id" = $398))) then $399::text end, case when "a"."status" = any($400) and (((false) and (("a"."mentee_id" is distinct
  from $401)))) then $402::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $403 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $404 and ((("a_mentee"."id" = $405)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $406::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $407))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($408) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $409))) and (("a"."mentee_id" is distinct
  from $410))))) or ("a"."status" = any($411) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $412))) and (("a"."mentee_id" is distinct
  from $413)))))))
  union all select a.id, $414::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($415) and (((false) and (("a"."raised_by_id" is distinct
  from $416)))) then $417::text end, case when "a"."status" = any($418) and (((false) and (("a"."raised_by_id" is distinct
  from $419)))) then $420::text end, case when "a"."status" = any($421) and (((false) and (("a"."raised_by_id" is distinct
  from $422)))) then $423::text end, case when "a"."status" = any($424) and (((false) and (("a"."raised_by_id" is distinct
  from $425)))) then $426::text end, case when "a"."status" = any($427) and (((false) and (("a"."raised_by_id" is distinct
  from $428)))) then $429::text end, case when "a"."status" = any($430) and (((false) and (("a"."raised_by_id" is distinct
  from $431)))) then $432::text end, case when "a"."status" = any($433) and (((false) and (("a"."raised_by_id" is distinct
  from $434)))) then $435::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $436 and ((("a"."status" = any($437))) or ("a"."raised_by_id" = $438))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($439) and (((false) and (("a"."raised_by_id" is distinct
  from $440))))) or ("a"."status" = any($441) and (((false) and (("a"."raised_by_id" is distinct
  from $442))))) or ("a"."status" = any($443) and (((false) and (("a"."raised_by_id" is distinct
  from $444))))) or ("a"."status" = any($445) and (((false) and (("a"."raised_by_id" is distinct
  from $446))))) or ("a"."status" = any($447) and (((false) and (("a"."raised_by_id" is distinct
  from $448)))))))
  union all select a.id, $449::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($450) and (((false) and (("a"."reported_id" is distinct
  from $451)))) then $452::text end, case when "a"."status" = any($453) and (((false) and (("a"."reported_id" is distinct
  from $454)))) then $455::text end, case when "a"."status" = any($456) and (false) then $457::text end, case when "a"."status" = any($458) and (((false) and (("a"."reported_id" is distinct
  from $459)))) then $460::text end, case when "a"."status" = any($461) and (((false) and (("a"."reported_id" is distinct
  from $462)))) then $463::text end, case when "a"."status" = any($464) and (((false) and (("a"."reported_id" is distinct
  from $465)))) then $466::text end, case when "a"."status" = any($467) and (((false) and (("a"."reported_id" is distinct
  from $468)))) then $469::text end, case when "a"."status" = any($470) and (((false) and (("a"."reported_id" is distinct
  from $471)))) then $472::text end, case when "a"."status" = any($473) and (false) then $474::text end, case when "a"."status" = any($475) and (false) then $476::text end, case when "a"."status" = any($477) and (false) then $478::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $479 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $480::ltree))))))) and ("a"."reported_id" is distinct
  from $481)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($482) and (((false) and (("a"."reported_id" is distinct
  from $483))))) or ("a"."status" = any($484) and (((false) and (("a"."reported_id" is distinct
  from $485))))) or ("a"."status" = any($486) and (((false) and (("a"."reported_id" is distinct
  from $487))))) or ("a"."status" = any($488) and (((false) and (("a"."reported_id" is distinct
  from $489))))) or ("a"."status" = any($490) and (((false) and (("a"."reported_id" is distinct
  from $491)))))))
  union all select a.id, $492::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($493) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $494))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $495))))))) and (("a"."employee_id" is distinct
  from $496)))) then $497::text end, case when "a"."status" = any($498) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $499))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $500))))))) and (("a"."employee_id" is distinct
  from $501)))) then $502::text end, case when "a"."status" = any($503) and ("a"."employee_id" = $504) then $505::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $506 and (("a"."agency_id" = $507) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $508)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $509::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($510) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $511))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $512))))))) and (("a"."employee_id" is distinct
  from $513))))) or ("a"."status" = any($514) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $515))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $516))))))) and (("a"."employee_id" is distinct
  from $517)))))))
  union all select a.id, $518::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($519) and (((false) and (("a"."employee_id" is distinct
  from $520)))) then $521::text end, case when "a"."status" = any($522) and (((false) and (("a"."employee_id" is distinct
  from $523)))) then $524::text end, case when "a"."status" = any($525) and (((false) and (("a"."employee_id" is distinct
  from $526)))) then $527::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $528 and (("a"."agency_id" = $529) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $530)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $531::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($532) and (((false) and (("a"."employee_id" is distinct
  from $533))))) or ("a"."status" = any($534) and (((false) and (("a"."employee_id" is distinct
  from $535)))))))
  union all select a.id, $536::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($537) and ((("a"."employee_id" = $538))) then $539::text end, case when "a"."status" = any($540) and ((((("a"."assessor_id" = $541))) and (("a"."employee_id" is distinct
  from $542)))) then $543::text end, case when "a"."status" = any($544) and ((((("a"."assessor_id" = $545))) and (("a"."employee_id" is distinct
  from $546)))) then $547::text end, case when "a"."status" = any($548) and ((("a"."employee_id" = $549) or ((("a"."assessor_id" = $550))))) then $551::text end, case when "a"."status" = any($552) and ((((("a"."assessor_id" = $553))) and (("a"."employee_id" is distinct
  from $554)))) then $555::text end, case when "a"."status" = any($556) and ((((("a"."assessor_id" = $557))) and (("a"."employee_id" is distinct
  from $558)))) then $559::text end, case when "a"."status" = any($560) and ((((("a"."assessor_id" = $561))) and (("a"."employee_id" is distinct
  from $562)))) then $563::text end, case when "a"."status" = any($564) and ("a"."employee_id" = $565) then $566::text end, case when "a"."status" = any($567) and ("a"."employee_id" = $568) then $569::text end, case when "a"."status" = any($570) and ((((((("a"."assessor_id" = $571))))) and (("a"."employee_id" is distinct
  from $572)))) then $573::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $574 and (("a"."agency_id" = $575) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $576)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $577::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($578) and ((((("a"."assessor_id" = $579))) and (("a"."employee_id" is distinct
  from $580))))) or ("a"."status" = any($581) and ((((("a"."assessor_id" = $582))) and (("a"."employee_id" is distinct
  from $583))))) or ("a"."status" = any($584) and ((((("a"."assessor_id" = $585))) and (("a"."employee_id" is distinct
  from $586))))) or ("a"."status" = any($587) and ((((("a"."assessor_id" = $588))) and (("a"."employee_id" is distinct
  from $589))))) or ("a"."status" = any($590) and ((((("a"."assessor_id" = $591))) and (("a"."employee_id" is distinct
  from $592)))))))
  union all select a.id, $593::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($594) and ((("a"."employee_id" = $595))) then $596::text end, case when "a"."status" = any($597) and ((("a"."employee_id" = $598))) then $599::text end, case when "a"."status" = any($600) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $601))))) and (("a"."employee_id" is distinct
  from $602)))) then $603::text end, case when "a"."status" = any($604) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $605))))) and (("a"."employee_id" is distinct
  from $606)))) then $607::text end, case when "a"."status" = any($608) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $609))))) and (("a"."employee_id" is distinct
  from $610)))) then $611::text end, case when "a"."status" = any($612) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $613))))) and (("a"."employee_id" is distinct
  from $614)))) then $615::text end, case when "a"."status" = any($616) and ((("a"."employee_id" = $617))) then $618::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $619 and (("a"."agency_id" = $620) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $621)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $622::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($623) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $624))))) and (("a"."employee_id" is distinct
  from $625))))) or ("a"."status" = any($626) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $627))))) and (("a"."employee_id" is distinct
  from $628)))))))
  union all select a.id, $629::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($630) and (false) then $631::text end, case when "a"."status" = any($632) and (((false) and (("a"."proposer_id" is distinct
  from $633)))) then $634::text end, case when "a"."status" = any($635) and (((false) and (("a"."proposer_id" is distinct
  from $636)))) then $637::text end, case when "a"."status" = any($638) and (false) then $639::text end, case when "a"."status" = any($640) and (false) then $641::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $642 and ("a"."status" = any($643))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($644) and (((false) and (("a"."proposer_id" is distinct
  from $645))))) or ("a"."status" = any($646) and (((false) and (("a"."proposer_id" is distinct
  from $647)))))))
  union all select a.id, $648::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($649) and (false) then $650::text end, case when "a"."status" = any($651) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $652))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $653))))))) and (("a"."proposer_id" is distinct
  from $654)))) then $655::text end, case when "a"."status" = any($656) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $657))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $658))))))) and (("a"."proposer_id" is distinct
  from $659)))) then $660::text end, case when "a"."status" = any($661) and (false) then $662::text end, case when "a"."status" = any($663) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $664))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $665))))))) and (("a"."proposer_id" is distinct
  from $666)))) then $667::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $668 and ((("a"."status" = any($669))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $670))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $671))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($672) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $673))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $674))))))) and (("a"."proposer_id" is distinct
  from $675))))) or ("a"."status" = any($676) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $677))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $678))))))) and (("a"."proposer_id" is distinct
  from $679)))))))
  union all select a.id, $680::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($681) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $682))))) then $683::text end, case when "a"."status" = any($684) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $685))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $686))))))))))) and (("a"."reporter_id" is distinct
  from $687)))) then $688::text end, case when "a"."status" = any($689) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $690))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $691))))))))))) and (("a"."reporter_id" is distinct
  from $692)))) then $693::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $694 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $695 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $696 and ((("a_activity_workPlan"."status" = any($697))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $698))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $699))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($700) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $701))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $702))))))))))) and (("a"."reporter_id" is distinct
  from $703))))) or ("a"."status" = any($704) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $705))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $706))))))))))) and (("a"."reporter_id" is distinct
  from $707)))))))) i ), "q1" as materialized (select $708::text as noun, count(*)::int as count
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
  union all select $724::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $725 and (("a"."agency_id" = $726) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $727)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $728::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($729) and (((false) and (("a"."employee_id" is distinct
  from $730)))))))
  union all select $731::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $732) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($733) and (((false) and (("a"."drawn_by_id" is distinct
  from $734))))) or ("a"."status" = any($735) and (((false) and (("a"."drawn_by_id" is distinct
  from $736)))))))
  union all select $737::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($738) and (((false) and (("a"."employee_id" is distinct
  from $739))))) or ("a"."status" = any($740) and (((false) and (("a"."employee_id" is distinct
  from $741)))))))
  union all select $742::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $743 and (("a"."agency_id" = $744) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $745)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $746::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($747) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $748))))) and (("a"."employee_id" is distinct
  from $749))))) or ("a"."status" = any($750) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $751))))) and (("a"."employee_id" is distinct
  from $752)))))))
  union all select $753::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($754) and (((false) and (("a"."teacher_id" is distinct
  from $755))))) or ("a"."status" = any($756) and (((false) and (("a"."teacher_id" is distinct
  from $757))))) or ("a"."status" = any($758) and (((false) and (("a"."teacher_id" is distinct
  from $759))))) or ("a"."status" = any($760) and (((false) and (("a"."teacher_id" is distinct
  from $761)))))))
  union all select $762::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $763 and "a"."status" = $764) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($765) and (((false) and (("a"."teacher_id" is distinct
  from $766))))) or ("a"."status" = any($767) and (((false) and (("a"."teacher_id" is distinct
  from $768)))))))
  union all select $769::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $770 and (("a"."agency_id" = $771) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $772)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $773::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($774) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $775) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $776))))))) and (("a"."employee_id" is distinct
  from $777)))))))
  union all select $778::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $779 and (("a"."agency_id" = $780) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $781)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $782::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($783) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $784))))) and (("a"."employee_id" is distinct
  from $785))))) or ("a"."status" = any($786) and (((false) and (("a"."employee_id" is distinct
  from $787))))) or ("a"."status" = any($788) and ((((((("a"."status" = $789) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $790))))))))) and (("a"."employee_id" is distinct
  from $791))))) or ("a"."status" = any($792) and ((((((("a"."status" = $793) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $794))))))))) and (("a"."employee_id" is distinct
  from $795)))))))
  union all select $796::text as noun, count(*)::int as count
  from "leave_request" as a
  where ("a"."agency_id" = $797 and ((("a"."status" is distinct
  from $798) and (("a"."agency_id" = $799) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $800)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $801::ltree))))))))))) or ("a"."employee_id" = $802))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($803) and (((((("a"."authority" is distinct
  from $804) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $805))))) and (("a"."employee_id" is distinct
  from $806))))) or ("a"."status" = any($807) and (((((("a"."authority" is distinct
  from $808) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $809))))) and (("a"."employee_id" is distinct
  from $810))))) or ("a"."status" = any($811) and (((((("a"."authority" is distinct
  from $812) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $813))))) and (("a"."employee_id" is distinct
  from $814))))) or ("a"."status" = any($815) and (((((("a"."authority" is distinct
  from $816) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $817))))) and (("a"."employee_id" is distinct
  from $818))))) or ("a"."status" = any($819) and ((((((("a"."authority" = $820 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $821))) or ("a"."authority" = $822 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $823::ltree)))))))))))) and ((("a"."status" = $824) or ("a"."authority" = $825) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $826))))))) and (("a"."employee_id" is distinct
  from $827))))) or ("a"."status" = any($828) and ((((((("a"."authority" = $829 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $830))) or ("a"."authority" = $831 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $832::ltree)))))))))))) and ((("a"."status" = $833) or ("a"."authority" = $834) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $835))))))) and (("a"."employee_id" is distinct
  from $836))))) or ("a"."status" = any($837) and ((((((("a"."authority" = $838 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $839))) or ("a"."authority" = $840 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $841::ltree)))))))))))) and ((("a"."status" = $842) or ("a"."authority" = $843) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $844))))))) and (("a"."employee_id" is distinct
  from $845))))) or ("a"."status" = any($846) and ((((((("a"."authority" = $847 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $848))) or ("a"."authority" = $849 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $850::ltree)))))))))))) and ((("a"."status" = $851) or ("a"."authority" = $852) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $853))))))) and (("a"."employee_id" is distinct
  from $854)))))))
  union all select $855::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $856 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $857 and ((("a_mentee"."id" = $858)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $859::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $860))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($861) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $862))) and (("a"."mentee_id" is distinct
  from $863))))) or ("a"."status" = any($864) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $865))) and (("a"."mentee_id" is distinct
  from $866)))))))
  union all select $867::text as noun, count(*)::int as count
  from "aspiration" as a
  where ("a"."agency_id" = $868 and ((("a"."status" = any($869))) or ("a"."raised_by_id" = $870))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($871) and (((false) and (("a"."raised_by_id" is distinct
  from $872))))) or ("a"."status" = any($873) and (((false) and (("a"."raised_by_id" is distinct
  from $874))))) or ("a"."status" = any($875) and (((false) and (("a"."raised_by_id" is distinct
  from $876))))) or ("a"."status" = any($877) and (((false) and (("a"."raised_by_id" is distinct
  from $878))))) or ("a"."status" = any($879) and (((false) and (("a"."raised_by_id" is distinct
  from $880)))))))
  union all select $881::text as noun, count(*)::int as count
  from "complaint" as a
  where ("a"."agency_id" = $882 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $883::ltree))))))) and ("a"."reported_id" is distinct
  from $884)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($885) and (((false) and (("a"."reported_id" is distinct
  from $886))))) or ("a"."status" = any($887) and (((false) and (("a"."reported_id" is distinct
  from $888))))) or ("a"."status" = any($889) and (((false) and (("a"."reported_id" is distinct
  from $890))))) or ("a"."status" = any($891) and (((false) and (("a"."reported_id" is distinct
  from $892))))) or ("a"."status" = any($893) and (((false) and (("a"."reported_id" is distinct
  from $894)))))))
  union all select $895::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $896 and (("a"."agency_id" = $897) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $898)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $899::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($900) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $901))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $902))))))) and (("a"."employee_id" is distinct
  from $903))))) or ("a"."status" = any($904) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $905))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $906))))))) and (("a"."employee_id" is distinct
  from $907)))))))
  union all select $908::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $909 and (("a"."agency_id" = $910) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $911)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $912::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($913) and (((false) and (("a"."employee_id" is distinct
  from $914))))) or ("a"."status" = any($915) and (((false) and (("a"."employee_id" is distinct
  from $916)))))))
  union all select $917::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $918 and (("a"."agency_id" = $919) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $920)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $921::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($922) and ((((("a"."assessor_id" = $923))) and (("a"."employee_id" is distinct
  from $924))))) or ("a"."status" = any($925) and ((((("a"."assessor_id" = $926))) and (("a"."employee_id" is distinct
  from $927))))) or ("a"."status" = any($928) and ((((("a"."assessor_id" = $929))) and (("a"."employee_id" is distinct
  from $930))))) or ("a"."status" = any($931) and ((((("a"."assessor_id" = $932))) and (("a"."employee_id" is distinct
  from $933))))) or ("a"."status" = any($934) and ((((("a"."assessor_id" = $935))) and (("a"."employee_id" is distinct
  from $936)))))))
  union all select $937::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $938 and (("a"."agency_id" = $939) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $940)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $941::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($942) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $943))))) and (("a"."employee_id" is distinct
  from $944))))) or ("a"."status" = any($945) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $946))))) and (("a"."employee_id" is distinct
  from $947)))))))
  union all select $948::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $949 and ("a"."status" = any($950))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($951) and (((false) and (("a"."proposer_id" is distinct
  from $952))))) or ("a"."status" = any($953) and (((false) and (("a"."proposer_id" is distinct
  from $954)))))))
  union all select $955::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $956 and ((("a"."status" = any($957))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $958))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $959))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($960) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $961))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $962))))))) and (("a"."proposer_id" is distinct
  from $963))))) or ("a"."status" = any($964) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $965))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $966))))))) and (("a"."proposer_id" is distinct
  from $967)))))))
  union all select $968::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $969 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $970 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $971 and ((("a_activity_workPlan"."status" = any($972))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $973))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $974))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($975) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $976))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $977))))))))))) and (("a"."reporter_id" is distinct
  from $978))))) or ("a"."status" = any($979) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $980))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $981))))))))))) and (("a"."reporter_id" is distinct
  from $982)))))))), "q2" as materialized (select i.*
  from (select a.id, $983::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($984) and ((((("a"."agency_id" = $985) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $986::ltree)))))))) and (("a_employee"."id" is distinct
  from $987))))))))) and (("a"."employee_id" is distinct
  from $988)))) then $989::text end, case when "a"."status" = any($990) and (((false) and (("a"."employee_id" is distinct
  from $991)))) then $992::text end, case when "a"."status" = any($993) and (((false) and (("a"."employee_id" is distinct
  from $994)))) then $995::text end, case when "a"."status" = any($996) and (((false) and (("a"."employee_id" is distinct
  from $997)))) then $998::text end, case when "a"."status" = any($999) and (((false) and (("a"."employee_id" is distinct
  from $1000)))) then $1001::text end, case when "a"."status" = any($1002) and (((false) and (("a"."employee_id" is distinct
  from $1003)))) then $1004::text end, case when "a"."status" = any($1005) and ((((("a"."agency_id" = $1006) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1007::ltree)))))))) and (("a_employee"."id" is distinct
  from $1008))))))))) and (("a"."employee_id" is distinct
  from $1009)))) then $1010::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $1011 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1012::ltree)))))))) and (("a_employee"."id" is distinct
  from $1013)))))) or ("a"."employee_id" = $1014 and "a"."status" = $1015))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($1016) and (((false) and (("a"."employee_id" is distinct
  from $1017))))) or ("a"."status" = any($1018) and (((false) and (("a"."employee_id" is distinct
  from $1019))))) or ("a"."status" = any($1020) and (((false) and (("a"."employee_id" is distinct
  from $1021))))) or ("a"."status" = any($1022) and (((false) and (("a"."employee_id" is distinct
  from $1023))))) or ("a"."status" = any($1024) and (((false) and (("a"."employee_id" is distinct
  from $1025)))))))
  union all select a.id, $1026::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1027) and ("a"."employee_id" = $1028) then $1029::text end, case when "a"."status" = any($1030) and ("a"."employee_id" = $1031) then $1032::text end, case when "a"."status" = any($1033) and (((false) and (("a"."employee_id" is distinct
  from $1034)))) then $1035::text end, case when "a"."status" = any($1036) and (((false) and (("a"."employee_id" is distinct
  from $1037)))) then $1038::text end, case when "a"."status" = any($1039) and (((false) and (("a"."employee_id" is distinct
  from $1040)))) then $1041::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $1042 and (("a"."agency_id" = $1043) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1044)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1045::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1046) and (((false) and (("a"."employee_id" is distinct
  from $1047)))))))
  union all select a.id, $1048::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1049) and (false) then $1050::text end, case when "a"."status" = any($1051) and (false) then $1052::text end, case when "a"."status" = any($1053) and (((false) and (("a"."drawn_by_id" is distinct
  from $1054)))) then $1055::text end, case when "a"."status" = any($1056) and (((false) and (("a"."drawn_by_id" is distinct
  from $1057)))) then $1058::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $1059) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1060) and (((false) and (("a"."drawn_by_id" is distinct
  from $1061))))) or ("a"."status" = any($1062) and (((false) and (("a"."drawn_by_id" is distinct
  from $1063)))))))
  union all select a.id, $1064::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1065) and (((false) and (("a"."employee_id" is distinct
  from $1066)))) then $1067::text end, case when "a"."status" = any($1068) and (((false) and (("a"."employee_id" is distinct
  from $1069)))) then $1070::text end, case when "a"."status" = any($1071) and ("a"."proposer_id" = $1072) then $1073::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1074) and (((false) and (("a"."employee_id" is distinct
  from $1075))))) or ("a"."status" = any($1076) and (((false) and (("a"."employee_id" is distinct
  from $1077)))))))
  union all select a.id, $1078::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1079) and ("a"."employee_id" = $1080) then $1081::text end, case when "a"."status" = any($1082) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1083))))) and (("a"."employee_id" is distinct
  from $1084)))) then $1085::text end, case when "a"."status" = any($1086) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1087))))) and (("a"."employee_id" is distinct
  from $1088)))) then $1089::text end, case when "a"."status" = any($1090) and ((("a"."employee_id" = $1091) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1092))))))) then $1093::text end, case when "a"."status" = any($1094) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1095))))) and (("a"."employee_id" is distinct
  from $1096)))) then $1097::text end, case when "a"."status" = any($1098) and ((("a"."employee_id" = $1099))) then $1100::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $1101 and (("a"."agency_id" = $1102) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1103)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1104::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1105) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1106))))) and (("a"."employee_id" is distinct
  from $1107))))) or ("a"."status" = any($1108) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1109))))) and (("a"."employee_id" is distinct
  from $1110)))))))
  union all select a.id, $1111::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1112) and (((false) and (("a"."teacher_id" is distinct
  from $1113)))) then $1114::text end, case when "a"."status" = any($1115) and (((false) and (("a"."teacher_id" is distinct
  from $1116)))) then $1117::text end, case when "a"."status" = any($1118) and (((false) and (("a"."teacher_id" is distinct
  from $1119)))) then $1120::text end, case when "a"."status" = any($1121) and (((false) and (("a"."teacher_id" is distinct
  from $1122)))) then $1123::text end, case when "a"."status" = any($1124) and (false) then $1125::text end, case when "a"."status" = any($1126) and (false) then $1127::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($1128) and (((false) and (("a"."teacher_id" is distinct
  from $1129))))) or ("a"."status" = any($1130) and (((false) and (("a"."teacher_id" is distinct
  from $1131))))) or ("a"."status" = any($1132) and (((false) and (("a"."teacher_id" is distinct
  from $1133))))) or ("a"."status" = any($1134) and (((false) and (("a"."teacher_id" is distinct
  from $1135)))))))
  union all select a.id, $1136::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1137) and (((false) and (("a"."teacher_id" is distinct
  from $1138)))) then $1139::text end, case when "a"."status" = any($1140) and (((false) and (("a"."teacher_id" is distinct
  from $1141)))) then $1142::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $1143 and "a"."status" = $1144) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1145) and (((false) and (("a"."teacher_id" is distinct
  from $1146))))) or ("a"."status" = any($1147) and (((false) and (("a"."teacher_id" is distinct
  from $1148)))))))
  union all select a.id, $1149::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1150) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1151) and ("a"."employee_id" = $1152))) then $1153::text end, case when "a"."status" = any($1154) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1155) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1156))))))) and (("a"."employee_id" is distinct
  from $1157)))) then $1158::text end, case when "a"."status" = any($1159) and (((false) and (("a"."employee_id" is distinct
  from $1160)))) then $1161::text end, case when "a"."status" = any($1162) and (((false) and (("a"."employee_id" is distinct
  from $1163)))) then $1164::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $1165 and (("a"."agency_id" = $1166) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1167)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1168::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($1169) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1170) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1171))))))) and (("a"."employee_id" is distinct
  from $1172)))))))
  union all select a.id, $1173::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1174) and ((("a"."employee_id" = $1175) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1176::ltree)))))))) and (("a_employee"."id" is distinct
  from $1177)))))))) then $1178::text end, case when "a"."status" = any($1179) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1180))))) and (("a"."employee_id" is distinct
  from $1181)))) then $1182::text end, case when "a"."status" = any($1183) and (((false) and (("a"."employee_id" is distinct
  from $1184)))) then $1185::text end, case when "a"."status" = any($1186) and ((((((("a"."status" = $1187) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1188))))))))) and (("a"."employee_id" is distinct
  from $1189)))) then $1190::text end, case when "a"."status" = any($1191) and ((((((("a"."status" = $1192) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1193))))))))) and (("a"."employee_id" is distinct
  from $1194)))) then $1195::text end, case when "a"."status" = any($1196) and ("a"."employee_id" = $1197) then $1198::text end, case when "a"."status" = any($1199) and (((false) and (("a"."employee_id" is distinct
  from $1200)))) then $1201::text end, case when "a"."status" = any($1202) and (((false) and (("a"."employee_id" is distinct
  from $1203)))) then $1204::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $1205 and (("a"."agency_id" = $1206) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1207)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1208::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($1209) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1210))))) and (("a"."employee_id" is distinct
  from $1211))))) or ("a"."status" = any($1212) and (((false) and (("a"."employee_id" is distinct
  from $1213))))) or ("a"."status" = any($1214) and ((((((("a"."status" = $1215) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1216))))))))) and (("a"."employee_id" is distinct
  from $1217))))) or ("a"."status" = any($1218) and ((((((("a"."status" = $1219) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1220))))))))) and (("a"."employee_id" is distinct
  from $1221)))))))
  union all select a.id, $1222::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1223) and ((("a"."employee_id" = $1224))) then $1225::text end, case when "a"."status" = any($1226) and (((((("a"."authority" is distinct
  from $1227) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1228))))) and (("a"."employee_id" is distinct
  from $1229)))) then $1230::text end, case when "a"."status" = any($1231) and (((((("a"."authority" is distinct
  from $1232) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1233))))) and (("a"."employee_id" is distinct
  from $1234)))) then $1235::text end, case when "a"."status" = any($1236) and (((((("a"."authority" is distinct
  from $1237) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1238))))) and (("a"."employee_id" is distinct
  from $1239)))) then $1240::text end, case when "a"."status" = any($1241) and (((((("a"."authority" is distinct
  from $1242) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1243))))) and (("a"."employee_id" is distinct
  from $1244)))) then $1245::text end, case when "a"."status" = any($1246) and ((((((("a"."authority" = $1247 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1248))) or ("a"."authority" = $1249 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1250::ltree)))))))))))) and ((("a"."status" = $1251) or ("a"."authority" = $1252) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1253))))))) and (("a"."employee_id" is distinct
  from $1254)))) then $1255::text end, case when "a"."status" = any($1256) and ((((((("a"."authority" = $1257 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1258))) or ("a"."authority" = $1259 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1260::ltree)))))))))))) and ((("a"."status" = $1261) or ("a"."authority" = $1262) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1263))))))) and (("a"."employee_id" is distinct
  from $1264)))) then $1265::text end, case when "a"."status" = any($1266) and ((((((("a"."authority" = $1267 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1268))) or ("a"."authority" = $1269 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1270::ltree)))))))))))) and ((("a"."status" = $1271) or ("a"."authority" = $1272) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1273))))))) and (("a"."employee_id" is distinct
  from $1274)))) then $1275::text end, case when "a"."status" = any($1276) and ((((((("a"."authority" = $1277 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1278))) or ("a"."authority" = $1279 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1280::ltree)))))))))))) and ((("a"."status" = $1281) or ("a"."authority" = $1282) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1283))))))) and (("a"."employee_id" is distinct
  from $1284)))) then $1285::text end, case when "a"."status" = any($1286) and ((("a"."employee_id" = $1287))) then $1288::text end, case when "a"."status" = any($1289) and ((("a"."employee_id" = $1290))) then $1291::text end, case when "a"."status" = any($1292) and ((((("a"."authority" = $1293 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1294))) or ("a"."authority" = $1295 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1296::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $1297)))) then $1298::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $1299 and ((("a"."status" is distinct
  from $1300) and (("a"."agency_id" = $1301) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1302)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1303::ltree))))))))))) or ("a"."employee_id" = $1304))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($1305) and (((((("a"."authority" is distinct
  from $1306) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1307))))) and (("a"."employee_id" is distinct
  from $1308))))) or ("a"."status" = any($1309) and (((((("a"."authority" is distinct
  from $1310) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1311))))) and (("a"."employee_id" is distinct
  from $1312))))) or ("a"."status" = any($1313) and (((((("a"."authority" is distinct
  from $1314) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1315))))) and (("a"."employee_id" is distinct
  from $1316))))) or ("a"."status" = any($1317) and (((((("a"."authority" is distinct
  from $1318) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1319))))) and (("a"."employee_id" is distinct
  from $1320))))) or ("a"."status" = any($1321) and ((((((("a"."authority" = $1322 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1323))) or ("a"."authority" = $1324 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1325::ltree)))))))))))) and ((("a"."status" = $1326) or ("a"."authority" = $1327) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1328))))))) and (("a"."employee_id" is distinct
  from $1329))))) or ("a"."status" = any($1330) and ((((((("a"."authority" = $1331 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1332))) or ("a"."authority" = $1333 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1334::ltree)))))))))))) and ((("a"."status" = $1335) or ("a"."authority" = $1336) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1337))))))) and (("a"."employee_id" is distinct
  from $1338))))) or ("a"."status" = any($1339) and ((((((("a"."authority" = $1340 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1341))) or ("a"."authority" = $1342 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1343::ltree)))))))))))) and ((("a"."status" = $1344) or ("a"."authority" = $1345) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1346))))))) and (("a"."employee_id" is distinct
  from $1347))))) or ("a"."status" = any($1348) and ((((((("a"."authority" = $1349 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1350))) or ("a"."authority" = $1351 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1352::ltree)))))))))))) and ((("a"."status" = $1353) or ("a"."authority" = $1354) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1355))))))) and (("a"."employee_id" is distinct
  from $1356)))))))
  union all select a.id, $1357::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1358) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1359))) and (("a"."mentee_id" is distinct
  from $1360)))) then $1361::text end, case when "a"."status" = any($1362) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1363))) and (("a"."mentee_id" is distinct
  from $1364)))) then $1365::text end, case when "a"."status" = any($1366) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1367))) or ("a"."mentee_id" = $1368))) then $1369::text end, case when "a"."status" = any($1370) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1371))) or ("a"."mentee_id" = $1372))) then $1373::text end, case when "a"."status" = any($1374) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1375))) and (("a"."mentee_id" is distinct
  from $1376)))) then $1377::text end, case when "a"."status" = any($1378) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1379))) or ("a"."mentee_id" = $1380))) then $1381::text end, case when "a"."status" = any($1382) and (((false) and (("a"."mentee_id" is distinct
  from $1383)))) then $1384::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1385 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1386 and ((("a_mentee"."id" = $1387)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1388::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1389))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1390) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1391))) and (("a"."mentee_id" is distinct
  from $1392))))) or ("a"."status" = any($1393) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1394))) and (("a"."mentee_id" is distinct
  from $1395)))))))
  union all select a.id, $1396::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1397) and (((false) and (("a"."raised_by_id" is distinct
  from $1398)))) then $1399::text end, case when "a"."status" = any($1400) and (((false) and (("a"."raised_by_id" is distinct
  from $1401)))) then $1402::text end, case when "a"."status" = any($1403) and (((false) and (("a"."raised_by_id" is distinct
  from $1404)))) then $1405::text end, case when "a"."status" = any($1406) and (((false) and (("a"."raised_by_id" is distinct
  from $1407)))) then $1408::text end, case when "a"."status" = any($1409) and (((false) and (("a"."raised_by_id" is distinct
  from $1410)))) then $1411::text end, case when "a"."status" = any($1412) and (((false) and (("a"."raised_by_id" is distinct
  from $1413)))) then $1414::text end, case when "a"."status" = any($1415) and (((false) and (("a"."raised_by_id" is distinct
  from $1416)))) then $1417::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $1418 and ((("a"."status" = any($1419))) or ("a"."raised_by_id" = $1420))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($1421) and (((false) and (("a"."raised_by_id" is distinct
  from $1422))))) or ("a"."status" = any($1423) and (((false) and (("a"."raised_by_id" is distinct
  from $1424))))) or ("a"."status" = any($1425) and (((false) and (("a"."raised_by_id" is distinct
  from $1426))))) or ("a"."status" = any($1427) and (((false) and (("a"."raised_by_id" is distinct
  from $1428))))) or ("a"."status" = any($1429) and (((false) and (("a"."raised_by_id" is distinct
  from $1430)))))))
  union all select a.id, $1431::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1432) and (((false) and (("a"."reported_id" is distinct
  from $1433)))) then $1434::text end, case when "a"."status" = any($1435) and (((false) and (("a"."reported_id" is distinct
  from $1436)))) then $1437::text end, case when "a"."status" = any($1438) and (false) then $1439::text end, case when "a"."status" = any($1440) and (((false) and (("a"."reported_id" is distinct
  from $1441)))) then $1442::text end, case when "a"."status" = any($1443) and (((false) and (("a"."reported_id" is distinct
  from $1444)))) then $1445::text end, case when "a"."status" = any($1446) and (((false) and (("a"."reported_id" is distinct
  from $1447)))) then $1448::text end, case when "a"."status" = any($1449) and (((false) and (("a"."reported_id" is distinct
  from $1450)))) then $1451::text end, case when "a"."status" = any($1452) and (((false) and (("a"."reported_id" is distinct
  from $1453)))) then $1454::text end, case when "a"."status" = any($1455) and (false) then $1456::text end, case when "a"."status" = any($1457) and (false) then $1458::text end, case when "a"."status" = any($1459) and (false) then $1460::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $1461 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $1462::ltree))))))) and ("a"."reported_id" is distinct
  from $1463)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($1464) and (((false) and (("a"."reported_id" is distinct
  from $1465))))) or ("a"."status" = any($1466) and (((false) and (("a"."reported_id" is distinct
  from $1467))))) or ("a"."status" = any($1468) and (((false) and (("a"."reported_id" is distinct
  from $1469))))) or ("a"."status" = any($1470) and (((false) and (("a"."reported_id" is distinct
  from $1471))))) or ("a"."status" = any($1472) and (((false) and (("a"."reported_id" is distinct
  from $1473)))))))
  union all select a.id, $1474::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1475) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1476))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1477))))))) and (("a"."employee_id" is distinct
  from $1478)))) then $1479::text end, case when "a"."status" = any($1480) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1481))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1482))))))) and (("a"."employee_id" is distinct
  from $1483)))) then $1484::text end, case when "a"."status" = any($1485) and ("a"."employee_id" = $1486) then $1487::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $1488 and (("a"."agency_id" = $1489) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1490)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1491::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1492) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1493))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1494))))))) and (("a"."employee_id" is distinct
  from $1495))))) or ("a"."status" = any($1496) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1497))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1498))))))) and (("a"."employee_id" is distinct
  from $1499)))))))
  union all select a.id, $1500::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1501) and (((false) and (("a"."employee_id" is distinct
  from $1502)))) then $1503::text end, case when "a"."status" = any($1504) and (((false) and (("a"."employee_id" is distinct
  from $1505)))) then $1506::text end, case when "a"."status" = any($1507) and (((false) and (("a"."employee_id" is distinct
  from $1508)))) then $1509::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $1510 and (("a"."agency_id" = $1511) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1512)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1513::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1514) and (((false) and (("a"."employee_id" is distinct
  from $1515))))) or ("a"."status" = any($1516) and (((false) and (("a"."employee_id" is distinct
  from $1517)))))))
  union all select a.id, $1518::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1519) and ((("a"."employee_id" = $1520))) then $1521::text end, case when "a"."status" = any($1522) and ((((("a"."assessor_id" = $1523))) and (("a"."employee_id" is distinct
  from $1524)))) then $1525::text end, case when "a"."status" = any($1526) and ((((("a"."assessor_id" = $1527))) and (("a"."employee_id" is distinct
  from $1528)))) then $1529::text end, case when "a"."status" = any($1530) and ((("a"."employee_id" = $1531) or ((("a"."assessor_id" = $1532))))) then $1533::text end, case when "a"."status" = any($1534) and ((((("a"."assessor_id" = $1535))) and (("a"."employee_id" is distinct
  from $1536)))) then $1537::text end, case when "a"."status" = any($1538) and ((((("a"."assessor_id" = $1539))) and (("a"."employee_id" is distinct
  from $1540)))) then $1541::text end, case when "a"."status" = any($1542) and ((((("a"."assessor_id" = $1543))) and (("a"."employee_id" is distinct
  from $1544)))) then $1545::text end, case when "a"."status" = any($1546) and ("a"."employee_id" = $1547) then $1548::text end, case when "a"."status" = any($1549) and ("a"."employee_id" = $1550) then $1551::text end, case when "a"."status" = any($1552) and ((((((("a"."assessor_id" = $1553))))) and (("a"."employee_id" is distinct
  from $1554)))) then $1555::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1556 and (("a"."agency_id" = $1557) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1558)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1559::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1560) and ((((("a"."assessor_id" = $1561))) and (("a"."employee_id" is distinct
  from $1562))))) or ("a"."status" = any($1563) and ((((("a"."assessor_id" = $1564))) and (("a"."employee_id" is distinct
  from $1565))))) or ("a"."status" = any($1566) and ((((("a"."assessor_id" = $1567))) and (("a"."employee_id" is distinct
  from $1568))))) or ("a"."status" = any($1569) and ((((("a"."assessor_id" = $1570))) and (("a"."employee_id" is distinct
  from $1571))))) or ("a"."status" = any($1572) and ((((("a"."assessor_id" = $1573))) and (("a"."employee_id" is distinct
  from $1574)))))))
  union all select a.id, $1575::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1576) and ((("a"."employee_id" = $1577))) then $1578::text end, case when "a"."status" = any($1579) and ((("a"."employee_id" = $1580))) then $1581::text end, case when "a"."status" = any($1582) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1583))))) and (("a"."employee_id" is distinct
  from $1584)))) then $1585::text end, case when "a"."status" = any($1586) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1587))))) and (("a"."employee_id" is distinct
  from $1588)))) then $1589::text end, case when "a"."status" = any($1590) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1591))))) and (("a"."employee_id" is distinct
  from $1592)))) then $1593::text end, case when "a"."status" = any($1594) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1595))))) and (("a"."employee_id" is distinct
  from $1596)))) then $1597::text end, case when "a"."status" = any($1598) and ((("a"."employee_id" = $1599))) then $1600::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1601 and (("a"."agency_id" = $1602) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1603)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1604::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1605) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1606))))) and (("a"."employee_id" is distinct
  from $1607))))) or ("a"."status" = any($1608) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1609))))) and (("a"."employee_id" is distinct
  from $1610)))))))
  union all select a.id, $1611::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1612) and (false) then $1613::text end, case when "a"."status" = any($1614) and (((false) and (("a"."proposer_id" is distinct
  from $1615)))) then $1616::text end, case when "a"."status" = any($1617) and (((false) and (("a"."proposer_id" is distinct
  from $1618)))) then $1619::text end, case when "a"."status" = any($1620) and (false) then $1621::text end, case when "a"."status" = any($1622) and (false) then $1623::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1624 and ("a"."status" = any($1625))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1626) and (((false) and (("a"."proposer_id" is distinct
  from $1627))))) or ("a"."status" = any($1628) and (((false) and (("a"."proposer_id" is distinct
  from $1629)))))))
  union all select a.id, $1630::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1631) and (false) then $1632::text end, case when "a"."status" = any($1633) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1634))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1635))))))) and (("a"."proposer_id" is distinct
  from $1636)))) then $1637::text end, case when "a"."status" = any($1638) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1639))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1640))))))) and (("a"."proposer_id" is distinct
  from $1641)))) then $1642::text end, case when "a"."status" = any($1643) and (false) then $1644::text end, case when "a"."status" = any($1645) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1646))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1647))))))) and (("a"."proposer_id" is distinct
  from $1648)))) then $1649::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1650 and ((("a"."status" = any($1651))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1652))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1653))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1654) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1655))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1656))))))) and (("a"."proposer_id" is distinct
  from $1657))))) or ("a"."status" = any($1658) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1659))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1660))))))) and (("a"."proposer_id" is distinct
  from $1661)))))))
  union all select a.id, $1662::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1663) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1664))))) then $1665::text end, case when "a"."status" = any($1666) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1667))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1668))))))))))) and (("a"."reporter_id" is distinct
  from $1669)))) then $1670::text end, case when "a"."status" = any($1671) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1672))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1673))))))))))) and (("a"."reporter_id" is distinct
  from $1674)))) then $1675::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1676 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1677 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1678 and ((("a_activity_workPlan"."status" = any($1679))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1680))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1681))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1682) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1683))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1684))))))))))) and (("a"."reporter_id" is distinct
  from $1685))))) or ("a"."status" = any($1686) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1687))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1688))))))))))) and (("a"."reporter_id" is distinct
  from $1689)))))))) i
  order by i.since, i.id
  limit $1690 offset $1691) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
