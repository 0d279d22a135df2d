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
  union all select a.id, $593::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($594) and (false) then $595::text end, case when "a"."status" = any($596) and (((false) and (("a"."author_id" is distinct
  from $597)))) then $598::text end, case when "a"."status" = any($599) and (((false) and (("a"."author_id" is distinct
  from $600)))) then $601::text end, case when "a"."status" = any($602) and (false) then $603::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $604 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $605)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($606) and (((false) and (("a"."author_id" is distinct
  from $607))))) or ("a"."status" = any($608) and (((false) and (("a"."author_id" is distinct
  from $609)))))))
  union all select a.id, $610::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($611) and ((("a"."employee_id" = $612))) then $613::text end, case when "a"."status" = any($614) and ((("a"."employee_id" = $615))) then $616::text end, case when "a"."status" = any($617) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $618))))) and (("a"."employee_id" is distinct
  from $619)))) then $620::text end, case when "a"."status" = any($621) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $622))))) and (("a"."employee_id" is distinct
  from $623)))) then $624::text end, case when "a"."status" = any($625) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $626))))) and (("a"."employee_id" is distinct
  from $627)))) then $628::text end, case when "a"."status" = any($629) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $630))))) and (("a"."employee_id" is distinct
  from $631)))) then $632::text end, case when "a"."status" = any($633) and ((("a"."employee_id" = $634))) then $635::text end], null) as moves
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
  union all select a.id, $646::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($647) and (false) then $648::text end, case when "a"."status" = any($649) and (((false) and (("a"."proposer_id" is distinct
  from $650)))) then $651::text end, case when "a"."status" = any($652) and (((false) and (("a"."proposer_id" is distinct
  from $653)))) then $654::text end, case when "a"."status" = any($655) and (false) then $656::text end, case when "a"."status" = any($657) and (false) then $658::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $659 and ("a"."status" = any($660))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($661) and (((false) and (("a"."proposer_id" is distinct
  from $662))))) or ("a"."status" = any($663) and (((false) and (("a"."proposer_id" is distinct
  from $664)))))))
  union all select a.id, $665::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($666) and (false) then $667::text end, case when "a"."status" = any($668) and (false) then $669::text end, case when "a"."status" = any($670) and (((false) and (("a"."proposer_id" is distinct
  from $671)))) then $672::text end, case when "a"."status" = any($673) and (((false) and (("a"."proposer_id" is distinct
  from $674)))) then $675::text end, case when "a"."status" = any($676) and (false) then $677::text end, case when "a"."status" = any($678) and (false) then $679::text end, case when "a"."status" = any($680) and (((false) and (("a"."proposer_id" is distinct
  from $681)))) then $682::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $683 and ("a"."status" is distinct
  from $684)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($685) and (((false) and (("a"."proposer_id" is distinct
  from $686))))) or ("a"."status" = any($687) and (((false) and (("a"."proposer_id" is distinct
  from $688)))))))
  union all select a.id, $689::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($690) and (((false) and (("a"."proposer_id" is distinct
  from $691)))) then $692::text end, case when "a"."status" = any($693) and (((false) and (("a"."proposer_id" is distinct
  from $694)))) then $695::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $696) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($697) and (((false) and (("a"."proposer_id" is distinct
  from $698))))) or ("a"."status" = any($699) and (((false) and (("a"."proposer_id" is distinct
  from $700)))))))
  union all select a.id, $701::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($702) and (false) then $703::text end, case when "a"."status" = any($704) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $705))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $706))))))) and (("a"."proposer_id" is distinct
  from $707)))) then $708::text end, case when "a"."status" = any($709) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $710))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $711))))))) and (("a"."proposer_id" is distinct
  from $712)))) then $713::text end, case when "a"."status" = any($714) and (false) then $715::text end, case when "a"."status" = any($716) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $717))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $718))))))) and (("a"."proposer_id" is distinct
  from $719)))) then $720::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $721 and ((("a"."status" = any($722))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $723))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $724))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($725) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $726))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $727))))))) and (("a"."proposer_id" is distinct
  from $728))))) or ("a"."status" = any($729) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $730))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $731))))))) and (("a"."proposer_id" is distinct
  from $732)))))))
  union all select a.id, $733::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($734) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $735))))) then $736::text end, case when "a"."status" = any($737) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $738))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $739))))))))))) and (("a"."reporter_id" is distinct
  from $740)))) then $741::text end, case when "a"."status" = any($742) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $743))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $744))))))))))) and (("a"."reporter_id" is distinct
  from $745)))) then $746::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $747 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $748 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $749 and ((("a_activity_workPlan"."status" = any($750))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $751))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $752))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($753) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $754))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $755))))))))))) and (("a"."reporter_id" is distinct
  from $756))))) or ("a"."status" = any($757) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $758))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $759))))))))))) and (("a"."reporter_id" is distinct
  from $760)))))))) i ), "q1" as materialized (select $761::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $762 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $763::ltree)))))))) and (("a_employee"."id" is distinct
  from $764)))))) or ("a"."employee_id" = $765 and "a"."status" = $766))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($767) and (((false) and (("a"."employee_id" is distinct
  from $768))))) or ("a"."status" = any($769) and (((false) and (("a"."employee_id" is distinct
  from $770))))) or ("a"."status" = any($771) and (((false) and (("a"."employee_id" is distinct
  from $772))))) or ("a"."status" = any($773) and (((false) and (("a"."employee_id" is distinct
  from $774))))) or ("a"."status" = any($775) and (((false) and (("a"."employee_id" is distinct
  from $776)))))))
  union all select $777::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $778 and (("a"."agency_id" = $779) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $780)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $781::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($782) and (((false) and (("a"."employee_id" is distinct
  from $783)))))))
  union all select $784::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $785) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($786) and (((false) and (("a"."drawn_by_id" is distinct
  from $787))))) or ("a"."status" = any($788) and (((false) and (("a"."drawn_by_id" is distinct
  from $789)))))))
  union all select $790::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($791) and (((false) and (("a"."employee_id" is distinct
  from $792))))) or ("a"."status" = any($793) and (((false) and (("a"."employee_id" is distinct
  from $794)))))))
  union all select $795::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $796 and (("a"."agency_id" = $797) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $798)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $799::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($800) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $801))))) and (("a"."employee_id" is distinct
  from $802))))) or ("a"."status" = any($803) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $804))))) and (("a"."employee_id" is distinct
  from $805)))))))
  union all select $806::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($807) and (((false) and (("a"."teacher_id" is distinct
  from $808))))) or ("a"."status" = any($809) and (((false) and (("a"."teacher_id" is distinct
  from $810))))) or ("a"."status" = any($811) and (((false) and (("a"."teacher_id" is distinct
  from $812))))) or ("a"."status" = any($813) and (((false) and (("a"."teacher_id" is distinct
  from $814)))))))
  union all select $815::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $816 and "a"."status" = $817) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($818) and (((false) and (("a"."teacher_id" is distinct
  from $819))))) or ("a"."status" = any($820) and (((false) and (("a"."teacher_id" is distinct
  from $821)))))))
  union all select $822::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $823 and (("a"."agency_id" = $824) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $825)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $826::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($827) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $828) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $829))))))) and (("a"."employee_id" is distinct
  from $830)))))))
  union all select $831::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $832 and (("a"."agency_id" = $833) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $834)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $835::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($836) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $837))))) and (("a"."employee_id" is distinct
  from $838))))) or ("a"."status" = any($839) and (((false) and (("a"."employee_id" is distinct
  from $840))))) or ("a"."status" = any($841) and ((((((("a"."status" = $842) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $843))))))))) and (("a"."employee_id" is distinct
  from $844))))) or ("a"."status" = any($845) and ((((((("a"."status" = $846) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $847))))))))) and (("a"."employee_id" is distinct
  from $848)))))))
  union all select $849::text as noun, count(*)::int as count
  from "leave_request" as a
  where ("a"."agency_id" = $850 and ((("a"."status" is distinct
  from $851) and (("a"."agency_id" = $852) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $853)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $854::ltree))))))))))) or ("a"."employee_id" = $855))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($856) and (((((("a"."authority" is distinct
  from $857) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $858))))) and (("a"."employee_id" is distinct
  from $859))))) or ("a"."status" = any($860) and (((((("a"."authority" is distinct
  from $861) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $862))))) and (("a"."employee_id" is distinct
  from $863))))) or ("a"."status" = any($864) and (((((("a"."authority" is distinct
  from $865) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $866))))) and (("a"."employee_id" is distinct
  from $867))))) or ("a"."status" = any($868) and (((((("a"."authority" is distinct
  from $869) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $870))))) and (("a"."employee_id" is distinct
  from $871))))) or ("a"."status" = any($872) and ((((((("a"."authority" = $873 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $874))) or ("a"."authority" = $875 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $876::ltree)))))))))))) and ((("a"."status" = $877) or ("a"."authority" = $878) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $879))))))) and (("a"."employee_id" is distinct
  from $880))))) or ("a"."status" = any($881) and ((((((("a"."authority" = $882 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $883))) or ("a"."authority" = $884 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $885::ltree)))))))))))) and ((("a"."status" = $886) or ("a"."authority" = $887) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $888))))))) and (("a"."employee_id" is distinct
  from $889))))) or ("a"."status" = any($890) and ((((((("a"."authority" = $891 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $892))) or ("a"."authority" = $893 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $894::ltree)))))))))))) and ((("a"."status" = $895) or ("a"."authority" = $896) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $897))))))) and (("a"."employee_id" is distinct
  from $898))))) or ("a"."status" = any($899) and ((((((("a"."authority" = $900 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $901))) or ("a"."authority" = $902 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $903::ltree)))))))))))) and ((("a"."status" = $904) or ("a"."authority" = $905) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $906))))))) and (("a"."employee_id" is distinct
  from $907)))))))
  union all select $908::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $909 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $910 and ((("a_mentee"."id" = $911)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $912::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $913))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($914) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $915))) and (("a"."mentee_id" is distinct
  from $916))))) or ("a"."status" = any($917) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $918))) and (("a"."mentee_id" is distinct
  from $919)))))))
  union all select $920::text as noun, count(*)::int as count
  from "aspiration" as a
  where ("a"."agency_id" = $921 and ((("a"."status" = any($922))) or ("a"."raised_by_id" = $923))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($924) and (((false) and (("a"."raised_by_id" is distinct
  from $925))))) or ("a"."status" = any($926) and (((false) and (("a"."raised_by_id" is distinct
  from $927))))) or ("a"."status" = any($928) and (((false) and (("a"."raised_by_id" is distinct
  from $929))))) or ("a"."status" = any($930) and (((false) and (("a"."raised_by_id" is distinct
  from $931))))) or ("a"."status" = any($932) and (((false) and (("a"."raised_by_id" is distinct
  from $933)))))))
  union all select $934::text as noun, count(*)::int as count
  from "complaint" as a
  where ("a"."agency_id" = $935 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $936::ltree))))))) and ("a"."reported_id" is distinct
  from $937)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($938) and (((false) and (("a"."reported_id" is distinct
  from $939))))) or ("a"."status" = any($940) and (((false) and (("a"."reported_id" is distinct
  from $941))))) or ("a"."status" = any($942) and (((false) and (("a"."reported_id" is distinct
  from $943))))) or ("a"."status" = any($944) and (((false) and (("a"."reported_id" is distinct
  from $945))))) or ("a"."status" = any($946) and (((false) and (("a"."reported_id" is distinct
  from $947)))))))
  union all select $948::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $949 and (("a"."agency_id" = $950) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $951)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $952::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($953) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $954))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $955))))))) and (("a"."employee_id" is distinct
  from $956))))) or ("a"."status" = any($957) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $958))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $959))))))) and (("a"."employee_id" is distinct
  from $960)))))))
  union all select $961::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $962 and (("a"."agency_id" = $963) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $964)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $965::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($966) and (((false) and (("a"."employee_id" is distinct
  from $967))))) or ("a"."status" = any($968) and (((false) and (("a"."employee_id" is distinct
  from $969)))))))
  union all select $970::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $971 and (("a"."agency_id" = $972) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $973)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $974::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($975) and ((((("a"."assessor_id" = $976))) and (("a"."employee_id" is distinct
  from $977))))) or ("a"."status" = any($978) and ((((("a"."assessor_id" = $979))) and (("a"."employee_id" is distinct
  from $980))))) or ("a"."status" = any($981) and ((((("a"."assessor_id" = $982))) and (("a"."employee_id" is distinct
  from $983))))) or ("a"."status" = any($984) and ((((("a"."assessor_id" = $985))) and (("a"."employee_id" is distinct
  from $986))))) or ("a"."status" = any($987) and ((((("a"."assessor_id" = $988))) and (("a"."employee_id" is distinct
  from $989)))))))
  union all select $990::text as noun, count(*)::int as count
  from "announcement" as a
  where ("a"."agency_id" = $991 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $992)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($993) and (((false) and (("a"."author_id" is distinct
  from $994))))) or ("a"."status" = any($995) and (((false) and (("a"."author_id" is distinct
  from $996)))))))
  union all select $997::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $998 and (("a"."agency_id" = $999) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1000)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1001::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1002) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1003))))) and (("a"."employee_id" is distinct
  from $1004))))) or ("a"."status" = any($1005) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1006))))) and (("a"."employee_id" is distinct
  from $1007)))))))
  union all select $1008::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $1009 and ("a"."status" = any($1010))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1011) and (((false) and (("a"."proposer_id" is distinct
  from $1012))))) or ("a"."status" = any($1013) and (((false) and (("a"."proposer_id" is distinct
  from $1014)))))))
  union all select $1015::text as noun, count(*)::int as count
  from "policy" as a
  where ("a"."agency_id" = $1016 and ("a"."status" is distinct
  from $1017)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1018) and (((false) and (("a"."proposer_id" is distinct
  from $1019))))) or ("a"."status" = any($1020) and (((false) and (("a"."proposer_id" is distinct
  from $1021)))))))
  union all select $1022::text as noun, count(*)::int as count
  from "policy_review" as a
  where ("a"."agency_id" = $1023) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1024) and (((false) and (("a"."proposer_id" is distinct
  from $1025))))) or ("a"."status" = any($1026) and (((false) and (("a"."proposer_id" is distinct
  from $1027)))))))
  union all select $1028::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $1029 and ((("a"."status" = any($1030))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1031))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1032))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1033) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1034))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1035))))))) and (("a"."proposer_id" is distinct
  from $1036))))) or ("a"."status" = any($1037) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1038))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1039))))))) and (("a"."proposer_id" is distinct
  from $1040)))))))
  union all select $1041::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $1042 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1043 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1044 and ((("a_activity_workPlan"."status" = any($1045))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1046))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1047))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1048) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1049))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1050))))))))))) and (("a"."reporter_id" is distinct
  from $1051))))) or ("a"."status" = any($1052) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1053))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1054))))))))))) and (("a"."reporter_id" is distinct
  from $1055)))))))), "q2" as materialized (select i.*
  from (select a.id, $1056::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1057) and ((((("a"."agency_id" = $1058) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1059::ltree)))))))) and (("a_employee"."id" is distinct
  from $1060))))))))) and (("a"."employee_id" is distinct
  from $1061)))) then $1062::text end, case when "a"."status" = any($1063) and (((false) and (("a"."employee_id" is distinct
  from $1064)))) then $1065::text end, case when "a"."status" = any($1066) and (((false) and (("a"."employee_id" is distinct
  from $1067)))) then $1068::text end, case when "a"."status" = any($1069) and (((false) and (("a"."employee_id" is distinct
  from $1070)))) then $1071::text end, case when "a"."status" = any($1072) and (((false) and (("a"."employee_id" is distinct
  from $1073)))) then $1074::text end, case when "a"."status" = any($1075) and (((false) and (("a"."employee_id" is distinct
  from $1076)))) then $1077::text end, case when "a"."status" = any($1078) and ((((("a"."agency_id" = $1079) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1080::ltree)))))))) and (("a_employee"."id" is distinct
  from $1081))))))))) and (("a"."employee_id" is distinct
  from $1082)))) then $1083::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $1084 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1085::ltree)))))))) and (("a_employee"."id" is distinct
  from $1086)))))) or ("a"."employee_id" = $1087 and "a"."status" = $1088))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($1089) and (((false) and (("a"."employee_id" is distinct
  from $1090))))) or ("a"."status" = any($1091) and (((false) and (("a"."employee_id" is distinct
  from $1092))))) or ("a"."status" = any($1093) and (((false) and (("a"."employee_id" is distinct
  from $1094))))) or ("a"."status" = any($1095) and (((false) and (("a"."employee_id" is distinct
  from $1096))))) or ("a"."status" = any($1097) and (((false) and (("a"."employee_id" is distinct
  from $1098)))))))
  union all select a.id, $1099::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1100) and ("a"."employee_id" = $1101) then $1102::text end, case when "a"."status" = any($1103) and ("a"."employee_id" = $1104) then $1105::text end, case when "a"."status" = any($1106) and (((false) and (("a"."employee_id" is distinct
  from $1107)))) then $1108::text end, case when "a"."status" = any($1109) and (((false) and (("a"."employee_id" is distinct
  from $1110)))) then $1111::text end, case when "a"."status" = any($1112) and (((false) and (("a"."employee_id" is distinct
  from $1113)))) then $1114::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $1115 and (("a"."agency_id" = $1116) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1117)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1118::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1119) and (((false) and (("a"."employee_id" is distinct
  from $1120)))))))
  union all select a.id, $1121::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1122) and (false) then $1123::text end, case when "a"."status" = any($1124) and (false) then $1125::text end, case when "a"."status" = any($1126) and (((false) and (("a"."drawn_by_id" is distinct
  from $1127)))) then $1128::text end, case when "a"."status" = any($1129) and (((false) and (("a"."drawn_by_id" is distinct
  from $1130)))) then $1131::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $1132) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1133) and (((false) and (("a"."drawn_by_id" is distinct
  from $1134))))) or ("a"."status" = any($1135) and (((false) and (("a"."drawn_by_id" is distinct
  from $1136)))))))
  union all select a.id, $1137::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1138) and (((false) and (("a"."employee_id" is distinct
  from $1139)))) then $1140::text end, case when "a"."status" = any($1141) and (((false) and (("a"."employee_id" is distinct
  from $1142)))) then $1143::text end, case when "a"."status" = any($1144) and ("a"."proposer_id" = $1145) then $1146::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1147) and (((false) and (("a"."employee_id" is distinct
  from $1148))))) or ("a"."status" = any($1149) and (((false) and (("a"."employee_id" is distinct
  from $1150)))))))
  union all select a.id, $1151::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1152) and ("a"."employee_id" = $1153) then $1154::text end, case when "a"."status" = any($1155) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1156))))) and (("a"."employee_id" is distinct
  from $1157)))) then $1158::text end, case when "a"."status" = any($1159) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1160))))) and (("a"."employee_id" is distinct
  from $1161)))) then $1162::text end, case when "a"."status" = any($1163) and ((("a"."employee_id" = $1164) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1165))))))) then $1166::text end, case when "a"."status" = any($1167) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1168))))) and (("a"."employee_id" is distinct
  from $1169)))) then $1170::text end, case when "a"."status" = any($1171) and ((("a"."employee_id" = $1172))) then $1173::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $1174 and (("a"."agency_id" = $1175) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1176)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1177::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1178) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1179))))) and (("a"."employee_id" is distinct
  from $1180))))) or ("a"."status" = any($1181) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1182))))) and (("a"."employee_id" is distinct
  from $1183)))))))
  union all select a.id, $1184::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1185) and (((false) and (("a"."teacher_id" is distinct
  from $1186)))) then $1187::text end, case when "a"."status" = any($1188) and (((false) and (("a"."teacher_id" is distinct
  from $1189)))) then $1190::text end, case when "a"."status" = any($1191) and (((false) and (("a"."teacher_id" is distinct
  from $1192)))) then $1193::text end, case when "a"."status" = any($1194) and (((false) and (("a"."teacher_id" is distinct
  from $1195)))) then $1196::text end, case when "a"."status" = any($1197) and (false) then $1198::text end, case when "a"."status" = any($1199) and (false) then $1200::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($1201) and (((false) and (("a"."teacher_id" is distinct
  from $1202))))) or ("a"."status" = any($1203) and (((false) and (("a"."teacher_id" is distinct
  from $1204))))) or ("a"."status" = any($1205) and (((false) and (("a"."teacher_id" is distinct
  from $1206))))) or ("a"."status" = any($1207) and (((false) and (("a"."teacher_id" is distinct
  from $1208)))))))
  union all select a.id, $1209::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1210) and (((false) and (("a"."teacher_id" is distinct
  from $1211)))) then $1212::text end, case when "a"."status" = any($1213) and (((false) and (("a"."teacher_id" is distinct
  from $1214)))) then $1215::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $1216 and "a"."status" = $1217) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1218) and (((false) and (("a"."teacher_id" is distinct
  from $1219))))) or ("a"."status" = any($1220) and (((false) and (("a"."teacher_id" is distinct
  from $1221)))))))
  union all select a.id, $1222::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1223) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1224) and ("a"."employee_id" = $1225))) then $1226::text end, case when "a"."status" = any($1227) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1228) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1229))))))) and (("a"."employee_id" is distinct
  from $1230)))) then $1231::text end, case when "a"."status" = any($1232) and (((false) and (("a"."employee_id" is distinct
  from $1233)))) then $1234::text end, case when "a"."status" = any($1235) and (((false) and (("a"."employee_id" is distinct
  from $1236)))) then $1237::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $1238 and (("a"."agency_id" = $1239) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1240)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1241::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($1242) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1243) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1244))))))) and (("a"."employee_id" is distinct
  from $1245)))))))
  union all select a.id, $1246::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1247) and ((("a"."employee_id" = $1248) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1249::ltree)))))))) and (("a_employee"."id" is distinct
  from $1250)))))))) then $1251::text end, case when "a"."status" = any($1252) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1253))))) and (("a"."employee_id" is distinct
  from $1254)))) then $1255::text end, case when "a"."status" = any($1256) and (((false) and (("a"."employee_id" is distinct
  from $1257)))) then $1258::text end, case when "a"."status" = any($1259) and ((((((("a"."status" = $1260) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1261))))))))) and (("a"."employee_id" is distinct
  from $1262)))) then $1263::text end, case when "a"."status" = any($1264) and ((((((("a"."status" = $1265) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1266))))))))) and (("a"."employee_id" is distinct
  from $1267)))) then $1268::text end, case when "a"."status" = any($1269) and ("a"."employee_id" = $1270) then $1271::text end, case when "a"."status" = any($1272) and (((false) and (("a"."employee_id" is distinct
  from $1273)))) then $1274::text end, case when "a"."status" = any($1275) and (((false) and (("a"."employee_id" is distinct
  from $1276)))) then $1277::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $1278 and (("a"."agency_id" = $1279) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1280)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1281::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($1282) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1283))))) and (("a"."employee_id" is distinct
  from $1284))))) or ("a"."status" = any($1285) and (((false) and (("a"."employee_id" is distinct
  from $1286))))) or ("a"."status" = any($1287) and ((((((("a"."status" = $1288) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1289))))))))) and (("a"."employee_id" is distinct
  from $1290))))) or ("a"."status" = any($1291) and ((((((("a"."status" = $1292) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1293))))))))) and (("a"."employee_id" is distinct
  from $1294)))))))
  union all select a.id, $1295::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1296) and ((("a"."employee_id" = $1297))) then $1298::text end, case when "a"."status" = any($1299) and (((((("a"."authority" is distinct
  from $1300) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1301))))) and (("a"."employee_id" is distinct
  from $1302)))) then $1303::text end, case when "a"."status" = any($1304) and (((((("a"."authority" is distinct
  from $1305) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1306))))) and (("a"."employee_id" is distinct
  from $1307)))) then $1308::text end, case when "a"."status" = any($1309) and (((((("a"."authority" is distinct
  from $1310) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1311))))) and (("a"."employee_id" is distinct
  from $1312)))) then $1313::text end, case when "a"."status" = any($1314) and (((((("a"."authority" is distinct
  from $1315) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1316))))) and (("a"."employee_id" is distinct
  from $1317)))) then $1318::text end, case when "a"."status" = any($1319) and ((((((("a"."authority" = $1320 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1321))) or ("a"."authority" = $1322 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1323::ltree)))))))))))) and ((("a"."status" = $1324) or ("a"."authority" = $1325) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1326))))))) and (("a"."employee_id" is distinct
  from $1327)))) then $1328::text end, case when "a"."status" = any($1329) and ((((((("a"."authority" = $1330 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1331))) or ("a"."authority" = $1332 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1333::ltree)))))))))))) and ((("a"."status" = $1334) or ("a"."authority" = $1335) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1336))))))) and (("a"."employee_id" is distinct
  from $1337)))) then $1338::text end, case when "a"."status" = any($1339) and ((((((("a"."authority" = $1340 and exists (select 1
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
  from $1347)))) then $1348::text end, case when "a"."status" = any($1349) and ((((((("a"."authority" = $1350 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1351))) or ("a"."authority" = $1352 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1353::ltree)))))))))))) and ((("a"."status" = $1354) or ("a"."authority" = $1355) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1356))))))) and (("a"."employee_id" is distinct
  from $1357)))) then $1358::text end, case when "a"."status" = any($1359) and ((("a"."employee_id" = $1360))) then $1361::text end, case when "a"."status" = any($1362) and ((("a"."employee_id" = $1363))) then $1364::text end, case when "a"."status" = any($1365) and ((((("a"."authority" = $1366 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1367))) or ("a"."authority" = $1368 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1369::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $1370)))) then $1371::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $1372 and ((("a"."status" is distinct
  from $1373) and (("a"."agency_id" = $1374) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1375)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1376::ltree))))))))))) or ("a"."employee_id" = $1377))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($1378) and (((((("a"."authority" is distinct
  from $1379) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1380))))) and (("a"."employee_id" is distinct
  from $1381))))) or ("a"."status" = any($1382) and (((((("a"."authority" is distinct
  from $1383) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1384))))) and (("a"."employee_id" is distinct
  from $1385))))) or ("a"."status" = any($1386) and (((((("a"."authority" is distinct
  from $1387) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1388))))) and (("a"."employee_id" is distinct
  from $1389))))) or ("a"."status" = any($1390) and (((((("a"."authority" is distinct
  from $1391) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1392))))) and (("a"."employee_id" is distinct
  from $1393))))) or ("a"."status" = any($1394) and ((((((("a"."authority" = $1395 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1396))) or ("a"."authority" = $1397 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1398::ltree)))))))))))) and ((("a"."status" = $1399) or ("a"."authority" = $1400) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1401))))))) and (("a"."employee_id" is distinct
  from $1402))))) or ("a"."status" = any($1403) and ((((((("a"."authority" = $1404 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1405))) or ("a"."authority" = $1406 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1407::ltree)))))))))))) and ((("a"."status" = $1408) or ("a"."authority" = $1409) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1410))))))) and (("a"."employee_id" is distinct
  from $1411))))) or ("a"."status" = any($1412) and ((((((("a"."authority" = $1413 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1414))) or ("a"."authority" = $1415 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1416::ltree)))))))))))) and ((("a"."status" = $1417) or ("a"."authority" = $1418) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1419))))))) and (("a"."employee_id" is distinct
  from $1420))))) or ("a"."status" = any($1421) and ((((((("a"."authority" = $1422 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1423))) or ("a"."authority" = $1424 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1425::ltree)))))))))))) and ((("a"."status" = $1426) or ("a"."authority" = $1427) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1428))))))) and (("a"."employee_id" is distinct
  from $1429)))))))
  union all select a.id, $1430::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1431) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1432))) and (("a"."mentee_id" is distinct
  from $1433)))) then $1434::text end, case when "a"."status" = any($1435) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1436))) and (("a"."mentee_id" is distinct
  from $1437)))) then $1438::text end, case when "a"."status" = any($1439) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1440))) or ("a"."mentee_id" = $1441))) then $1442::text end, case when "a"."status" = any($1443) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1444))) or ("a"."mentee_id" = $1445))) then $1446::text end, case when "a"."status" = any($1447) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1448))) and (("a"."mentee_id" is distinct
  from $1449)))) then $1450::text end, case when "a"."status" = any($1451) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1452))) or ("a"."mentee_id" = $1453))) then $1454::text end, case when "a"."status" = any($1455) and (((false) and (("a"."mentee_id" is distinct
  from $1456)))) then $1457::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1458 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1459 and ((("a_mentee"."id" = $1460)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1461::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1462))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1463) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1464))) and (("a"."mentee_id" is distinct
  from $1465))))) or ("a"."status" = any($1466) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1467))) and (("a"."mentee_id" is distinct
  from $1468)))))))
  union all select a.id, $1469::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1470) and (((false) and (("a"."raised_by_id" is distinct
  from $1471)))) then $1472::text end, case when "a"."status" = any($1473) and (((false) and (("a"."raised_by_id" is distinct
  from $1474)))) then $1475::text end, case when "a"."status" = any($1476) and (((false) and (("a"."raised_by_id" is distinct
  from $1477)))) then $1478::text end, case when "a"."status" = any($1479) and (((false) and (("a"."raised_by_id" is distinct
  from $1480)))) then $1481::text end, case when "a"."status" = any($1482) and (((false) and (("a"."raised_by_id" is distinct
  from $1483)))) then $1484::text end, case when "a"."status" = any($1485) and (((false) and (("a"."raised_by_id" is distinct
  from $1486)))) then $1487::text end, case when "a"."status" = any($1488) and (((false) and (("a"."raised_by_id" is distinct
  from $1489)))) then $1490::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $1491 and ((("a"."status" = any($1492))) or ("a"."raised_by_id" = $1493))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($1494) and (((false) and (("a"."raised_by_id" is distinct
  from $1495))))) or ("a"."status" = any($1496) and (((false) and (("a"."raised_by_id" is distinct
  from $1497))))) or ("a"."status" = any($1498) and (((false) and (("a"."raised_by_id" is distinct
  from $1499))))) or ("a"."status" = any($1500) and (((false) and (("a"."raised_by_id" is distinct
  from $1501))))) or ("a"."status" = any($1502) and (((false) and (("a"."raised_by_id" is distinct
  from $1503)))))))
  union all select a.id, $1504::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1505) and (((false) and (("a"."reported_id" is distinct
  from $1506)))) then $1507::text end, case when "a"."status" = any($1508) and (((false) and (("a"."reported_id" is distinct
  from $1509)))) then $1510::text end, case when "a"."status" = any($1511) and (false) then $1512::text end, case when "a"."status" = any($1513) and (((false) and (("a"."reported_id" is distinct
  from $1514)))) then $1515::text end, case when "a"."status" = any($1516) and (((false) and (("a"."reported_id" is distinct
  from $1517)))) then $1518::text end, case when "a"."status" = any($1519) and (((false) and (("a"."reported_id" is distinct
  from $1520)))) then $1521::text end, case when "a"."status" = any($1522) and (((false) and (("a"."reported_id" is distinct
  from $1523)))) then $1524::text end, case when "a"."status" = any($1525) and (((false) and (("a"."reported_id" is distinct
  from $1526)))) then $1527::text end, case when "a"."status" = any($1528) and (false) then $1529::text end, case when "a"."status" = any($1530) and (false) then $1531::text end, case when "a"."status" = any($1532) and (false) then $1533::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $1534 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $1535::ltree))))))) and ("a"."reported_id" is distinct
  from $1536)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($1537) and (((false) and (("a"."reported_id" is distinct
  from $1538))))) or ("a"."status" = any($1539) and (((false) and (("a"."reported_id" is distinct
  from $1540))))) or ("a"."status" = any($1541) and (((false) and (("a"."reported_id" is distinct
  from $1542))))) or ("a"."status" = any($1543) and (((false) and (("a"."reported_id" is distinct
  from $1544))))) or ("a"."status" = any($1545) and (((false) and (("a"."reported_id" is distinct
  from $1546)))))))
  union all select a.id, $1547::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1548) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1549))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1550))))))) and (("a"."employee_id" is distinct
  from $1551)))) then $1552::text end, case when "a"."status" = any($1553) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1554))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1555))))))) and (("a"."employee_id" is distinct
  from $1556)))) then $1557::text end, case when "a"."status" = any($1558) and ("a"."employee_id" = $1559) then $1560::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $1561 and (("a"."agency_id" = $1562) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1563)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1564::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1565) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1566))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1567))))))) and (("a"."employee_id" is distinct
  from $1568))))) or ("a"."status" = any($1569) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1570))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1571))))))) and (("a"."employee_id" is distinct
  from $1572)))))))
  union all select a.id, $1573::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1574) and (((false) and (("a"."employee_id" is distinct
  from $1575)))) then $1576::text end, case when "a"."status" = any($1577) and (((false) and (("a"."employee_id" is distinct
  from $1578)))) then $1579::text end, case when "a"."status" = any($1580) and (((false) and (("a"."employee_id" is distinct
  from $1581)))) then $1582::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $1583 and (("a"."agency_id" = $1584) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1585)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1586::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1587) and (((false) and (("a"."employee_id" is distinct
  from $1588))))) or ("a"."status" = any($1589) and (((false) and (("a"."employee_id" is distinct
  from $1590)))))))
  union all select a.id, $1591::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1592) and ((("a"."employee_id" = $1593))) then $1594::text end, case when "a"."status" = any($1595) and ((((("a"."assessor_id" = $1596))) and (("a"."employee_id" is distinct
  from $1597)))) then $1598::text end, case when "a"."status" = any($1599) and ((((("a"."assessor_id" = $1600))) and (("a"."employee_id" is distinct
  from $1601)))) then $1602::text end, case when "a"."status" = any($1603) and ((("a"."employee_id" = $1604) or ((("a"."assessor_id" = $1605))))) then $1606::text end, case when "a"."status" = any($1607) and ((((("a"."assessor_id" = $1608))) and (("a"."employee_id" is distinct
  from $1609)))) then $1610::text end, case when "a"."status" = any($1611) and ((((("a"."assessor_id" = $1612))) and (("a"."employee_id" is distinct
  from $1613)))) then $1614::text end, case when "a"."status" = any($1615) and ((((("a"."assessor_id" = $1616))) and (("a"."employee_id" is distinct
  from $1617)))) then $1618::text end, case when "a"."status" = any($1619) and ("a"."employee_id" = $1620) then $1621::text end, case when "a"."status" = any($1622) and ("a"."employee_id" = $1623) then $1624::text end, case when "a"."status" = any($1625) and ((((((("a"."assessor_id" = $1626))))) and (("a"."employee_id" is distinct
  from $1627)))) then $1628::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1629 and (("a"."agency_id" = $1630) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1631)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1632::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1633) and ((((("a"."assessor_id" = $1634))) and (("a"."employee_id" is distinct
  from $1635))))) or ("a"."status" = any($1636) and ((((("a"."assessor_id" = $1637))) and (("a"."employee_id" is distinct
  from $1638))))) or ("a"."status" = any($1639) and ((((("a"."assessor_id" = $1640))) and (("a"."employee_id" is distinct
  from $1641))))) or ("a"."status" = any($1642) and ((((("a"."assessor_id" = $1643))) and (("a"."employee_id" is distinct
  from $1644))))) or ("a"."status" = any($1645) and ((((("a"."assessor_id" = $1646))) and (("a"."employee_id" is distinct
  from $1647)))))))
  union all select a.id, $1648::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1649) and (false) then $1650::text end, case when "a"."status" = any($1651) and (((false) and (("a"."author_id" is distinct
  from $1652)))) then $1653::text end, case when "a"."status" = any($1654) and (((false) and (("a"."author_id" is distinct
  from $1655)))) then $1656::text end, case when "a"."status" = any($1657) and (false) then $1658::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $1659 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $1660)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1661) and (((false) and (("a"."author_id" is distinct
  from $1662))))) or ("a"."status" = any($1663) and (((false) and (("a"."author_id" is distinct
  from $1664)))))))
  union all select a.id, $1665::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1666) and ((("a"."employee_id" = $1667))) then $1668::text end, case when "a"."status" = any($1669) and ((("a"."employee_id" = $1670))) then $1671::text end, case when "a"."status" = any($1672) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1673))))) and (("a"."employee_id" is distinct
  from $1674)))) then $1675::text end, case when "a"."status" = any($1676) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1677))))) and (("a"."employee_id" is distinct
  from $1678)))) then $1679::text end, case when "a"."status" = any($1680) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1681))))) and (("a"."employee_id" is distinct
  from $1682)))) then $1683::text end, case when "a"."status" = any($1684) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1685))))) and (("a"."employee_id" is distinct
  from $1686)))) then $1687::text end, case when "a"."status" = any($1688) and ((("a"."employee_id" = $1689))) then $1690::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1691 and (("a"."agency_id" = $1692) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1693)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1694::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1695) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1696))))) and (("a"."employee_id" is distinct
  from $1697))))) or ("a"."status" = any($1698) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1699))))) and (("a"."employee_id" is distinct
  from $1700)))))))
  union all select a.id, $1701::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1702) and (false) then $1703::text end, case when "a"."status" = any($1704) and (((false) and (("a"."proposer_id" is distinct
  from $1705)))) then $1706::text end, case when "a"."status" = any($1707) and (((false) and (("a"."proposer_id" is distinct
  from $1708)))) then $1709::text end, case when "a"."status" = any($1710) and (false) then $1711::text end, case when "a"."status" = any($1712) and (false) then $1713::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1714 and ("a"."status" = any($1715))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1716) and (((false) and (("a"."proposer_id" is distinct
  from $1717))))) or ("a"."status" = any($1718) and (((false) and (("a"."proposer_id" is distinct
  from $1719)))))))
  union all select a.id, $1720::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1721) and (false) then $1722::text end, case when "a"."status" = any($1723) and (false) then $1724::text end, case when "a"."status" = any($1725) and (((false) and (("a"."proposer_id" is distinct
  from $1726)))) then $1727::text end, case when "a"."status" = any($1728) and (((false) and (("a"."proposer_id" is distinct
  from $1729)))) then $1730::text end, case when "a"."status" = any($1731) and (false) then $1732::text end, case when "a"."status" = any($1733) and (false) then $1734::text end, case when "a"."status" = any($1735) and (((false) and (("a"."proposer_id" is distinct
  from $1736)))) then $1737::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $1738 and ("a"."status" is distinct
  from $1739)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1740) and (((false) and (("a"."proposer_id" is distinct
  from $1741))))) or ("a"."status" = any($1742) and (((false) and (("a"."proposer_id" is distinct
  from $1743)))))))
  union all select a.id, $1744::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1745) and (((false) and (("a"."proposer_id" is distinct
  from $1746)))) then $1747::text end, case when "a"."status" = any($1748) and (((false) and (("a"."proposer_id" is distinct
  from $1749)))) then $1750::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $1751) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1752) and (((false) and (("a"."proposer_id" is distinct
  from $1753))))) or ("a"."status" = any($1754) and (((false) and (("a"."proposer_id" is distinct
  from $1755)))))))
  union all select a.id, $1756::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1757) and (false) then $1758::text end, case when "a"."status" = any($1759) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1760))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1761))))))) and (("a"."proposer_id" is distinct
  from $1762)))) then $1763::text end, case when "a"."status" = any($1764) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1765))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1766))))))) and (("a"."proposer_id" is distinct
  from $1767)))) then $1768::text end, case when "a"."status" = any($1769) and (false) then $1770::text end, case when "a"."status" = any($1771) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1772))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1773))))))) and (("a"."proposer_id" is distinct
  from $1774)))) then $1775::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1776 and ((("a"."status" = any($1777))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1778))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1779))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1780) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1781))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1782))))))) and (("a"."proposer_id" is distinct
  from $1783))))) or ("a"."status" = any($1784) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1785))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1786))))))) and (("a"."proposer_id" is distinct
  from $1787)))))))
  union all select a.id, $1788::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1789) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1790))))) then $1791::text end, case when "a"."status" = any($1792) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1793))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1794))))))))))) and (("a"."reporter_id" is distinct
  from $1795)))) then $1796::text end, case when "a"."status" = any($1797) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1798))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1799))))))))))) and (("a"."reporter_id" is distinct
  from $1800)))) then $1801::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1802 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1803 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1804 and ((("a_activity_workPlan"."status" = any($1805))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1806))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1807))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1808) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1809))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1810))))))))))) and (("a"."reporter_id" is distinct
  from $1811))))) or ("a"."status" = any($1812) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1813))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1814))))))))))) and (("a"."reporter_id" is distinct
  from $1815)))))))) i
  order by i.since, i.id
  limit $1816 offset $1817) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
