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
  union all select a.id, $665::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($666) and (false) then $667::text end, case when "a"."status" = any($668) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $669))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $670))))))) and (("a"."proposer_id" is distinct
  from $671)))) then $672::text end, case when "a"."status" = any($673) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $674))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $675))))))) and (("a"."proposer_id" is distinct
  from $676)))) then $677::text end, case when "a"."status" = any($678) and (false) then $679::text end, case when "a"."status" = any($680) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $681))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $682))))))) and (("a"."proposer_id" is distinct
  from $683)))) then $684::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $685 and ((("a"."status" = any($686))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $687))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $688))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($689) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $690))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $691))))))) and (("a"."proposer_id" is distinct
  from $692))))) or ("a"."status" = any($693) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $694))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $695))))))) and (("a"."proposer_id" is distinct
  from $696)))))))
  union all select a.id, $697::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($698) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $699))))) then $700::text end, case when "a"."status" = any($701) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $702))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $703))))))))))) and (("a"."reporter_id" is distinct
  from $704)))) then $705::text end, case when "a"."status" = any($706) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $707))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $708))))))))))) and (("a"."reporter_id" is distinct
  from $709)))) then $710::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $711 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $712 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $713 and ((("a_activity_workPlan"."status" = any($714))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $715))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $716))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($717) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $718))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $719))))))))))) and (("a"."reporter_id" is distinct
  from $720))))) or ("a"."status" = any($721) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $722))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $723))))))))))) and (("a"."reporter_id" is distinct
  from $724)))))))) i ), "q1" as materialized (select $725::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $726 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $727::ltree)))))))) and (("a_employee"."id" is distinct
  from $728)))))) or ("a"."employee_id" = $729 and "a"."status" = $730))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($731) and (((false) and (("a"."employee_id" is distinct
  from $732))))) or ("a"."status" = any($733) and (((false) and (("a"."employee_id" is distinct
  from $734))))) or ("a"."status" = any($735) and (((false) and (("a"."employee_id" is distinct
  from $736))))) or ("a"."status" = any($737) and (((false) and (("a"."employee_id" is distinct
  from $738))))) or ("a"."status" = any($739) and (((false) and (("a"."employee_id" is distinct
  from $740)))))))
  union all select $741::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $742 and (("a"."agency_id" = $743) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $744)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $745::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($746) and (((false) and (("a"."employee_id" is distinct
  from $747)))))))
  union all select $748::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $749) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($750) and (((false) and (("a"."drawn_by_id" is distinct
  from $751))))) or ("a"."status" = any($752) and (((false) and (("a"."drawn_by_id" is distinct
  from $753)))))))
  union all select $754::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($755) and (((false) and (("a"."employee_id" is distinct
  from $756))))) or ("a"."status" = any($757) and (((false) and (("a"."employee_id" is distinct
  from $758)))))))
  union all select $759::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $760 and (("a"."agency_id" = $761) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $762)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $763::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($764) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $765))))) and (("a"."employee_id" is distinct
  from $766))))) or ("a"."status" = any($767) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $768))))) and (("a"."employee_id" is distinct
  from $769)))))))
  union all select $770::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($771) and (((false) and (("a"."teacher_id" is distinct
  from $772))))) or ("a"."status" = any($773) and (((false) and (("a"."teacher_id" is distinct
  from $774))))) or ("a"."status" = any($775) and (((false) and (("a"."teacher_id" is distinct
  from $776))))) or ("a"."status" = any($777) and (((false) and (("a"."teacher_id" is distinct
  from $778)))))))
  union all select $779::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $780 and "a"."status" = $781) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($782) and (((false) and (("a"."teacher_id" is distinct
  from $783))))) or ("a"."status" = any($784) and (((false) and (("a"."teacher_id" is distinct
  from $785)))))))
  union all select $786::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $787 and (("a"."agency_id" = $788) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $789)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $790::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($791) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $792) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $793))))))) and (("a"."employee_id" is distinct
  from $794)))))))
  union all select $795::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $796 and (("a"."agency_id" = $797) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $798)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $799::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($800) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $801))))) and (("a"."employee_id" is distinct
  from $802))))) or ("a"."status" = any($803) and (((false) and (("a"."employee_id" is distinct
  from $804))))) or ("a"."status" = any($805) and ((((((("a"."status" = $806) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $807))))))))) and (("a"."employee_id" is distinct
  from $808))))) or ("a"."status" = any($809) and ((((((("a"."status" = $810) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $811))))))))) and (("a"."employee_id" is distinct
  from $812)))))))
  union all select $813::text as noun, count(*)::int as count
  from "leave_request" as a
  where ("a"."agency_id" = $814 and ((("a"."status" is distinct
  from $815) and (("a"."agency_id" = $816) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $817)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $818::ltree))))))))))) or ("a"."employee_id" = $819))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($820) and (((((("a"."authority" is distinct
  from $821) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $822))))) and (("a"."employee_id" is distinct
  from $823))))) or ("a"."status" = any($824) and (((((("a"."authority" is distinct
  from $825) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $826))))) and (("a"."employee_id" is distinct
  from $827))))) or ("a"."status" = any($828) and (((((("a"."authority" is distinct
  from $829) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $830))))) and (("a"."employee_id" is distinct
  from $831))))) or ("a"."status" = any($832) and (((((("a"."authority" is distinct
  from $833) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $834))))) and (("a"."employee_id" is distinct
  from $835))))) or ("a"."status" = any($836) and ((((((("a"."authority" = $837 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $838))) or ("a"."authority" = $839 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $840::ltree)))))))))))) and ((("a"."status" = $841) or ("a"."authority" = $842) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $843))))))) and (("a"."employee_id" is distinct
  from $844))))) or ("a"."status" = any($845) and ((((((("a"."authority" = $846 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $847))) or ("a"."authority" = $848 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $849::ltree)))))))))))) and ((("a"."status" = $850) or ("a"."authority" = $851) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $852))))))) and (("a"."employee_id" is distinct
  from $853))))) or ("a"."status" = any($854) and ((((((("a"."authority" = $855 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $856))) or ("a"."authority" = $857 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $858::ltree)))))))))))) and ((("a"."status" = $859) or ("a"."authority" = $860) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $861))))))) and (("a"."employee_id" is distinct
  from $862))))) or ("a"."status" = any($863) and ((((((("a"."authority" = $864 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $865))) or ("a"."authority" = $866 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $867::ltree)))))))))))) and ((("a"."status" = $868) or ("a"."authority" = $869) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $870))))))) and (("a"."employee_id" is distinct
  from $871)))))))
  union all select $872::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $873 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $874 and ((("a_mentee"."id" = $875)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $876::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $877))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($878) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $879))) and (("a"."mentee_id" is distinct
  from $880))))) or ("a"."status" = any($881) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $882))) and (("a"."mentee_id" is distinct
  from $883)))))))
  union all select $884::text as noun, count(*)::int as count
  from "aspiration" as a
  where ("a"."agency_id" = $885 and ((("a"."status" = any($886))) or ("a"."raised_by_id" = $887))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($888) and (((false) and (("a"."raised_by_id" is distinct
  from $889))))) or ("a"."status" = any($890) and (((false) and (("a"."raised_by_id" is distinct
  from $891))))) or ("a"."status" = any($892) and (((false) and (("a"."raised_by_id" is distinct
  from $893))))) or ("a"."status" = any($894) and (((false) and (("a"."raised_by_id" is distinct
  from $895))))) or ("a"."status" = any($896) and (((false) and (("a"."raised_by_id" is distinct
  from $897)))))))
  union all select $898::text as noun, count(*)::int as count
  from "complaint" as a
  where ("a"."agency_id" = $899 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $900::ltree))))))) and ("a"."reported_id" is distinct
  from $901)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($902) and (((false) and (("a"."reported_id" is distinct
  from $903))))) or ("a"."status" = any($904) and (((false) and (("a"."reported_id" is distinct
  from $905))))) or ("a"."status" = any($906) and (((false) and (("a"."reported_id" is distinct
  from $907))))) or ("a"."status" = any($908) and (((false) and (("a"."reported_id" is distinct
  from $909))))) or ("a"."status" = any($910) and (((false) and (("a"."reported_id" is distinct
  from $911)))))))
  union all select $912::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $913 and (("a"."agency_id" = $914) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $915)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $916::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($917) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $918))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $919))))))) and (("a"."employee_id" is distinct
  from $920))))) or ("a"."status" = any($921) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $922))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $923))))))) and (("a"."employee_id" is distinct
  from $924)))))))
  union all select $925::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $926 and (("a"."agency_id" = $927) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $928)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $929::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($930) and (((false) and (("a"."employee_id" is distinct
  from $931))))) or ("a"."status" = any($932) and (((false) and (("a"."employee_id" is distinct
  from $933)))))))
  union all select $934::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $935 and (("a"."agency_id" = $936) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $937)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $938::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($939) and ((((("a"."assessor_id" = $940))) and (("a"."employee_id" is distinct
  from $941))))) or ("a"."status" = any($942) and ((((("a"."assessor_id" = $943))) and (("a"."employee_id" is distinct
  from $944))))) or ("a"."status" = any($945) and ((((("a"."assessor_id" = $946))) and (("a"."employee_id" is distinct
  from $947))))) or ("a"."status" = any($948) and ((((("a"."assessor_id" = $949))) and (("a"."employee_id" is distinct
  from $950))))) or ("a"."status" = any($951) and ((((("a"."assessor_id" = $952))) and (("a"."employee_id" is distinct
  from $953)))))))
  union all select $954::text as noun, count(*)::int as count
  from "announcement" as a
  where ("a"."agency_id" = $955 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $956)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($957) and (((false) and (("a"."author_id" is distinct
  from $958))))) or ("a"."status" = any($959) and (((false) and (("a"."author_id" is distinct
  from $960)))))))
  union all select $961::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $962 and (("a"."agency_id" = $963) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $964)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $965::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($966) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $967))))) and (("a"."employee_id" is distinct
  from $968))))) or ("a"."status" = any($969) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $970))))) and (("a"."employee_id" is distinct
  from $971)))))))
  union all select $972::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $973 and ("a"."status" = any($974))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($975) and (((false) and (("a"."proposer_id" is distinct
  from $976))))) or ("a"."status" = any($977) and (((false) and (("a"."proposer_id" is distinct
  from $978)))))))
  union all select $979::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $980 and ((("a"."status" = any($981))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $982))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $983))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($984) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $985))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $986))))))) and (("a"."proposer_id" is distinct
  from $987))))) or ("a"."status" = any($988) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $989))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $990))))))) and (("a"."proposer_id" is distinct
  from $991)))))))
  union all select $992::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $993 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $994 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $995 and ((("a_activity_workPlan"."status" = any($996))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $997))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $998))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($999) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1000))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1001))))))))))) and (("a"."reporter_id" is distinct
  from $1002))))) or ("a"."status" = any($1003) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1004))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1005))))))))))) and (("a"."reporter_id" is distinct
  from $1006)))))))), "q2" as materialized (select i.*
  from (select a.id, $1007::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1008) and ((((("a"."agency_id" = $1009) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1010::ltree)))))))) and (("a_employee"."id" is distinct
  from $1011))))))))) and (("a"."employee_id" is distinct
  from $1012)))) then $1013::text end, case when "a"."status" = any($1014) and (((false) and (("a"."employee_id" is distinct
  from $1015)))) then $1016::text end, case when "a"."status" = any($1017) and (((false) and (("a"."employee_id" is distinct
  from $1018)))) then $1019::text end, case when "a"."status" = any($1020) and (((false) and (("a"."employee_id" is distinct
  from $1021)))) then $1022::text end, case when "a"."status" = any($1023) and (((false) and (("a"."employee_id" is distinct
  from $1024)))) then $1025::text end, case when "a"."status" = any($1026) and (((false) and (("a"."employee_id" is distinct
  from $1027)))) then $1028::text end, case when "a"."status" = any($1029) and ((((("a"."agency_id" = $1030) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1031::ltree)))))))) and (("a_employee"."id" is distinct
  from $1032))))))))) and (("a"."employee_id" is distinct
  from $1033)))) then $1034::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $1035 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1036::ltree)))))))) and (("a_employee"."id" is distinct
  from $1037)))))) or ("a"."employee_id" = $1038 and "a"."status" = $1039))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($1040) and (((false) and (("a"."employee_id" is distinct
  from $1041))))) or ("a"."status" = any($1042) and (((false) and (("a"."employee_id" is distinct
  from $1043))))) or ("a"."status" = any($1044) and (((false) and (("a"."employee_id" is distinct
  from $1045))))) or ("a"."status" = any($1046) and (((false) and (("a"."employee_id" is distinct
  from $1047))))) or ("a"."status" = any($1048) and (((false) and (("a"."employee_id" is distinct
  from $1049)))))))
  union all select a.id, $1050::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1051) and ("a"."employee_id" = $1052) then $1053::text end, case when "a"."status" = any($1054) and ("a"."employee_id" = $1055) then $1056::text end, case when "a"."status" = any($1057) and (((false) and (("a"."employee_id" is distinct
  from $1058)))) then $1059::text end, case when "a"."status" = any($1060) and (((false) and (("a"."employee_id" is distinct
  from $1061)))) then $1062::text end, case when "a"."status" = any($1063) and (((false) and (("a"."employee_id" is distinct
  from $1064)))) then $1065::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $1066 and (("a"."agency_id" = $1067) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1068)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1069::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1070) and (((false) and (("a"."employee_id" is distinct
  from $1071)))))))
  union all select a.id, $1072::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1073) and (false) then $1074::text end, case when "a"."status" = any($1075) and (false) then $1076::text end, case when "a"."status" = any($1077) and (((false) and (("a"."drawn_by_id" is distinct
  from $1078)))) then $1079::text end, case when "a"."status" = any($1080) and (((false) and (("a"."drawn_by_id" is distinct
  from $1081)))) then $1082::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $1083) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1084) and (((false) and (("a"."drawn_by_id" is distinct
  from $1085))))) or ("a"."status" = any($1086) and (((false) and (("a"."drawn_by_id" is distinct
  from $1087)))))))
  union all select a.id, $1088::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1089) and (((false) and (("a"."employee_id" is distinct
  from $1090)))) then $1091::text end, case when "a"."status" = any($1092) and (((false) and (("a"."employee_id" is distinct
  from $1093)))) then $1094::text end, case when "a"."status" = any($1095) and ("a"."proposer_id" = $1096) then $1097::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1098) and (((false) and (("a"."employee_id" is distinct
  from $1099))))) or ("a"."status" = any($1100) and (((false) and (("a"."employee_id" is distinct
  from $1101)))))))
  union all select a.id, $1102::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1103) and ("a"."employee_id" = $1104) then $1105::text end, case when "a"."status" = any($1106) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1107))))) and (("a"."employee_id" is distinct
  from $1108)))) then $1109::text end, case when "a"."status" = any($1110) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1111))))) and (("a"."employee_id" is distinct
  from $1112)))) then $1113::text end, case when "a"."status" = any($1114) and ((("a"."employee_id" = $1115) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1116))))))) then $1117::text end, case when "a"."status" = any($1118) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1119))))) and (("a"."employee_id" is distinct
  from $1120)))) then $1121::text end, case when "a"."status" = any($1122) and ((("a"."employee_id" = $1123))) then $1124::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $1125 and (("a"."agency_id" = $1126) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1127)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1128::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1129) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1130))))) and (("a"."employee_id" is distinct
  from $1131))))) or ("a"."status" = any($1132) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1133))))) and (("a"."employee_id" is distinct
  from $1134)))))))
  union all select a.id, $1135::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1136) and (((false) and (("a"."teacher_id" is distinct
  from $1137)))) then $1138::text end, case when "a"."status" = any($1139) and (((false) and (("a"."teacher_id" is distinct
  from $1140)))) then $1141::text end, case when "a"."status" = any($1142) and (((false) and (("a"."teacher_id" is distinct
  from $1143)))) then $1144::text end, case when "a"."status" = any($1145) and (((false) and (("a"."teacher_id" is distinct
  from $1146)))) then $1147::text end, case when "a"."status" = any($1148) and (false) then $1149::text end, case when "a"."status" = any($1150) and (false) then $1151::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($1152) and (((false) and (("a"."teacher_id" is distinct
  from $1153))))) or ("a"."status" = any($1154) and (((false) and (("a"."teacher_id" is distinct
  from $1155))))) or ("a"."status" = any($1156) and (((false) and (("a"."teacher_id" is distinct
  from $1157))))) or ("a"."status" = any($1158) and (((false) and (("a"."teacher_id" is distinct
  from $1159)))))))
  union all select a.id, $1160::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1161) and (((false) and (("a"."teacher_id" is distinct
  from $1162)))) then $1163::text end, case when "a"."status" = any($1164) and (((false) and (("a"."teacher_id" is distinct
  from $1165)))) then $1166::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $1167 and "a"."status" = $1168) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1169) and (((false) and (("a"."teacher_id" is distinct
  from $1170))))) or ("a"."status" = any($1171) and (((false) and (("a"."teacher_id" is distinct
  from $1172)))))))
  union all select a.id, $1173::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1174) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1175) and ("a"."employee_id" = $1176))) then $1177::text end, case when "a"."status" = any($1178) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1179) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1180))))))) and (("a"."employee_id" is distinct
  from $1181)))) then $1182::text end, case when "a"."status" = any($1183) and (((false) and (("a"."employee_id" is distinct
  from $1184)))) then $1185::text end, case when "a"."status" = any($1186) and (((false) and (("a"."employee_id" is distinct
  from $1187)))) then $1188::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $1189 and (("a"."agency_id" = $1190) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1191)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1192::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($1193) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1194) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1195))))))) and (("a"."employee_id" is distinct
  from $1196)))))))
  union all select a.id, $1197::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1198) and ((("a"."employee_id" = $1199) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1200::ltree)))))))) and (("a_employee"."id" is distinct
  from $1201)))))))) then $1202::text end, case when "a"."status" = any($1203) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1204))))) and (("a"."employee_id" is distinct
  from $1205)))) then $1206::text end, case when "a"."status" = any($1207) and (((false) and (("a"."employee_id" is distinct
  from $1208)))) then $1209::text end, case when "a"."status" = any($1210) and ((((((("a"."status" = $1211) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1212))))))))) and (("a"."employee_id" is distinct
  from $1213)))) then $1214::text end, case when "a"."status" = any($1215) and ((((((("a"."status" = $1216) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1217))))))))) and (("a"."employee_id" is distinct
  from $1218)))) then $1219::text end, case when "a"."status" = any($1220) and ("a"."employee_id" = $1221) then $1222::text end, case when "a"."status" = any($1223) and (((false) and (("a"."employee_id" is distinct
  from $1224)))) then $1225::text end, case when "a"."status" = any($1226) and (((false) and (("a"."employee_id" is distinct
  from $1227)))) then $1228::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $1229 and (("a"."agency_id" = $1230) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1231)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1232::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($1233) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1234))))) and (("a"."employee_id" is distinct
  from $1235))))) or ("a"."status" = any($1236) and (((false) and (("a"."employee_id" is distinct
  from $1237))))) or ("a"."status" = any($1238) and ((((((("a"."status" = $1239) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1240))))))))) and (("a"."employee_id" is distinct
  from $1241))))) or ("a"."status" = any($1242) and ((((((("a"."status" = $1243) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1244))))))))) and (("a"."employee_id" is distinct
  from $1245)))))))
  union all select a.id, $1246::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1247) and ((("a"."employee_id" = $1248))) then $1249::text end, case when "a"."status" = any($1250) and (((((("a"."authority" is distinct
  from $1251) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1252))))) and (("a"."employee_id" is distinct
  from $1253)))) then $1254::text end, case when "a"."status" = any($1255) and (((((("a"."authority" is distinct
  from $1256) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1257))))) and (("a"."employee_id" is distinct
  from $1258)))) then $1259::text end, case when "a"."status" = any($1260) and (((((("a"."authority" is distinct
  from $1261) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1262))))) and (("a"."employee_id" is distinct
  from $1263)))) then $1264::text end, case when "a"."status" = any($1265) and (((((("a"."authority" is distinct
  from $1266) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1267))))) and (("a"."employee_id" is distinct
  from $1268)))) then $1269::text end, case when "a"."status" = any($1270) and ((((((("a"."authority" = $1271 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1272))) or ("a"."authority" = $1273 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1274::ltree)))))))))))) and ((("a"."status" = $1275) or ("a"."authority" = $1276) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1277))))))) and (("a"."employee_id" is distinct
  from $1278)))) then $1279::text end, case when "a"."status" = any($1280) and ((((((("a"."authority" = $1281 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1282))) or ("a"."authority" = $1283 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1284::ltree)))))))))))) and ((("a"."status" = $1285) or ("a"."authority" = $1286) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1287))))))) and (("a"."employee_id" is distinct
  from $1288)))) then $1289::text end, case when "a"."status" = any($1290) and ((((((("a"."authority" = $1291 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1292))) or ("a"."authority" = $1293 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1294::ltree)))))))))))) and ((("a"."status" = $1295) or ("a"."authority" = $1296) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1297))))))) and (("a"."employee_id" is distinct
  from $1298)))) then $1299::text end, case when "a"."status" = any($1300) and ((((((("a"."authority" = $1301 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1302))) or ("a"."authority" = $1303 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1304::ltree)))))))))))) and ((("a"."status" = $1305) or ("a"."authority" = $1306) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1307))))))) and (("a"."employee_id" is distinct
  from $1308)))) then $1309::text end, case when "a"."status" = any($1310) and ((("a"."employee_id" = $1311))) then $1312::text end, case when "a"."status" = any($1313) and ((("a"."employee_id" = $1314))) then $1315::text end, case when "a"."status" = any($1316) and ((((("a"."authority" = $1317 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1318))) or ("a"."authority" = $1319 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1320::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $1321)))) then $1322::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $1323 and ((("a"."status" is distinct
  from $1324) and (("a"."agency_id" = $1325) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1326)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1327::ltree))))))))))) or ("a"."employee_id" = $1328))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($1329) and (((((("a"."authority" is distinct
  from $1330) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1331))))) and (("a"."employee_id" is distinct
  from $1332))))) or ("a"."status" = any($1333) and (((((("a"."authority" is distinct
  from $1334) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1335))))) and (("a"."employee_id" is distinct
  from $1336))))) or ("a"."status" = any($1337) and (((((("a"."authority" is distinct
  from $1338) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1339))))) and (("a"."employee_id" is distinct
  from $1340))))) or ("a"."status" = any($1341) and (((((("a"."authority" is distinct
  from $1342) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1343))))) and (("a"."employee_id" is distinct
  from $1344))))) or ("a"."status" = any($1345) and ((((((("a"."authority" = $1346 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1347))) or ("a"."authority" = $1348 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1349::ltree)))))))))))) and ((("a"."status" = $1350) or ("a"."authority" = $1351) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1352))))))) and (("a"."employee_id" is distinct
  from $1353))))) or ("a"."status" = any($1354) and ((((((("a"."authority" = $1355 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1356))) or ("a"."authority" = $1357 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1358::ltree)))))))))))) and ((("a"."status" = $1359) or ("a"."authority" = $1360) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1361))))))) and (("a"."employee_id" is distinct
  from $1362))))) or ("a"."status" = any($1363) and ((((((("a"."authority" = $1364 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1365))) or ("a"."authority" = $1366 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1367::ltree)))))))))))) and ((("a"."status" = $1368) or ("a"."authority" = $1369) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1370))))))) and (("a"."employee_id" is distinct
  from $1371))))) or ("a"."status" = any($1372) and ((((((("a"."authority" = $1373 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1374))) or ("a"."authority" = $1375 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1376::ltree)))))))))))) and ((("a"."status" = $1377) or ("a"."authority" = $1378) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1379))))))) and (("a"."employee_id" is distinct
  from $1380)))))))
  union all select a.id, $1381::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1382) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1383))) and (("a"."mentee_id" is distinct
  from $1384)))) then $1385::text end, case when "a"."status" = any($1386) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1387))) and (("a"."mentee_id" is distinct
  from $1388)))) then $1389::text end, case when "a"."status" = any($1390) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1391))) or ("a"."mentee_id" = $1392))) then $1393::text end, case when "a"."status" = any($1394) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1395))) or ("a"."mentee_id" = $1396))) then $1397::text end, case when "a"."status" = any($1398) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1399))) and (("a"."mentee_id" is distinct
  from $1400)))) then $1401::text end, case when "a"."status" = any($1402) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1403))) or ("a"."mentee_id" = $1404))) then $1405::text end, case when "a"."status" = any($1406) and (((false) and (("a"."mentee_id" is distinct
  from $1407)))) then $1408::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1409 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1410 and ((("a_mentee"."id" = $1411)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1412::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1413))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1414) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1415))) and (("a"."mentee_id" is distinct
  from $1416))))) or ("a"."status" = any($1417) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1418))) and (("a"."mentee_id" is distinct
  from $1419)))))))
  union all select a.id, $1420::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1421) and (((false) and (("a"."raised_by_id" is distinct
  from $1422)))) then $1423::text end, case when "a"."status" = any($1424) and (((false) and (("a"."raised_by_id" is distinct
  from $1425)))) then $1426::text end, case when "a"."status" = any($1427) and (((false) and (("a"."raised_by_id" is distinct
  from $1428)))) then $1429::text end, case when "a"."status" = any($1430) and (((false) and (("a"."raised_by_id" is distinct
  from $1431)))) then $1432::text end, case when "a"."status" = any($1433) and (((false) and (("a"."raised_by_id" is distinct
  from $1434)))) then $1435::text end, case when "a"."status" = any($1436) and (((false) and (("a"."raised_by_id" is distinct
  from $1437)))) then $1438::text end, case when "a"."status" = any($1439) and (((false) and (("a"."raised_by_id" is distinct
  from $1440)))) then $1441::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $1442 and ((("a"."status" = any($1443))) or ("a"."raised_by_id" = $1444))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($1445) and (((false) and (("a"."raised_by_id" is distinct
  from $1446))))) or ("a"."status" = any($1447) and (((false) and (("a"."raised_by_id" is distinct
  from $1448))))) or ("a"."status" = any($1449) and (((false) and (("a"."raised_by_id" is distinct
  from $1450))))) or ("a"."status" = any($1451) and (((false) and (("a"."raised_by_id" is distinct
  from $1452))))) or ("a"."status" = any($1453) and (((false) and (("a"."raised_by_id" is distinct
  from $1454)))))))
  union all select a.id, $1455::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1456) and (((false) and (("a"."reported_id" is distinct
  from $1457)))) then $1458::text end, case when "a"."status" = any($1459) and (((false) and (("a"."reported_id" is distinct
  from $1460)))) then $1461::text end, case when "a"."status" = any($1462) and (false) then $1463::text end, case when "a"."status" = any($1464) and (((false) and (("a"."reported_id" is distinct
  from $1465)))) then $1466::text end, case when "a"."status" = any($1467) and (((false) and (("a"."reported_id" is distinct
  from $1468)))) then $1469::text end, case when "a"."status" = any($1470) and (((false) and (("a"."reported_id" is distinct
  from $1471)))) then $1472::text end, case when "a"."status" = any($1473) and (((false) and (("a"."reported_id" is distinct
  from $1474)))) then $1475::text end, case when "a"."status" = any($1476) and (((false) and (("a"."reported_id" is distinct
  from $1477)))) then $1478::text end, case when "a"."status" = any($1479) and (false) then $1480::text end, case when "a"."status" = any($1481) and (false) then $1482::text end, case when "a"."status" = any($1483) and (false) then $1484::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $1485 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $1486::ltree))))))) and ("a"."reported_id" is distinct
  from $1487)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($1488) and (((false) and (("a"."reported_id" is distinct
  from $1489))))) or ("a"."status" = any($1490) and (((false) and (("a"."reported_id" is distinct
  from $1491))))) or ("a"."status" = any($1492) and (((false) and (("a"."reported_id" is distinct
  from $1493))))) or ("a"."status" = any($1494) and (((false) and (("a"."reported_id" is distinct
  from $1495))))) or ("a"."status" = any($1496) and (((false) and (("a"."reported_id" is distinct
  from $1497)))))))
  union all select a.id, $1498::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1499) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1500))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1501))))))) and (("a"."employee_id" is distinct
  from $1502)))) then $1503::text end, case when "a"."status" = any($1504) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1505))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1506))))))) and (("a"."employee_id" is distinct
  from $1507)))) then $1508::text end, case when "a"."status" = any($1509) and ("a"."employee_id" = $1510) then $1511::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $1512 and (("a"."agency_id" = $1513) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1514)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1515::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1516) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1517))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1518))))))) and (("a"."employee_id" is distinct
  from $1519))))) or ("a"."status" = any($1520) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1521))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1522))))))) and (("a"."employee_id" is distinct
  from $1523)))))))
  union all select a.id, $1524::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1525) and (((false) and (("a"."employee_id" is distinct
  from $1526)))) then $1527::text end, case when "a"."status" = any($1528) and (((false) and (("a"."employee_id" is distinct
  from $1529)))) then $1530::text end, case when "a"."status" = any($1531) and (((false) and (("a"."employee_id" is distinct
  from $1532)))) then $1533::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $1534 and (("a"."agency_id" = $1535) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1536)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1537::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1538) and (((false) and (("a"."employee_id" is distinct
  from $1539))))) or ("a"."status" = any($1540) and (((false) and (("a"."employee_id" is distinct
  from $1541)))))))
  union all select a.id, $1542::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1543) and ((("a"."employee_id" = $1544))) then $1545::text end, case when "a"."status" = any($1546) and ((((("a"."assessor_id" = $1547))) and (("a"."employee_id" is distinct
  from $1548)))) then $1549::text end, case when "a"."status" = any($1550) and ((((("a"."assessor_id" = $1551))) and (("a"."employee_id" is distinct
  from $1552)))) then $1553::text end, case when "a"."status" = any($1554) and ((("a"."employee_id" = $1555) or ((("a"."assessor_id" = $1556))))) then $1557::text end, case when "a"."status" = any($1558) and ((((("a"."assessor_id" = $1559))) and (("a"."employee_id" is distinct
  from $1560)))) then $1561::text end, case when "a"."status" = any($1562) and ((((("a"."assessor_id" = $1563))) and (("a"."employee_id" is distinct
  from $1564)))) then $1565::text end, case when "a"."status" = any($1566) and ((((("a"."assessor_id" = $1567))) and (("a"."employee_id" is distinct
  from $1568)))) then $1569::text end, case when "a"."status" = any($1570) and ("a"."employee_id" = $1571) then $1572::text end, case when "a"."status" = any($1573) and ("a"."employee_id" = $1574) then $1575::text end, case when "a"."status" = any($1576) and ((((((("a"."assessor_id" = $1577))))) and (("a"."employee_id" is distinct
  from $1578)))) then $1579::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1580 and (("a"."agency_id" = $1581) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1582)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1583::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1584) and ((((("a"."assessor_id" = $1585))) and (("a"."employee_id" is distinct
  from $1586))))) or ("a"."status" = any($1587) and ((((("a"."assessor_id" = $1588))) and (("a"."employee_id" is distinct
  from $1589))))) or ("a"."status" = any($1590) and ((((("a"."assessor_id" = $1591))) and (("a"."employee_id" is distinct
  from $1592))))) or ("a"."status" = any($1593) and ((((("a"."assessor_id" = $1594))) and (("a"."employee_id" is distinct
  from $1595))))) or ("a"."status" = any($1596) and ((((("a"."assessor_id" = $1597))) and (("a"."employee_id" is distinct
  from $1598)))))))
  union all select a.id, $1599::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1600) and (false) then $1601::text end, case when "a"."status" = any($1602) and (((false) and (("a"."author_id" is distinct
  from $1603)))) then $1604::text end, case when "a"."status" = any($1605) and (((false) and (("a"."author_id" is distinct
  from $1606)))) then $1607::text end, case when "a"."status" = any($1608) and (false) then $1609::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $1610 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $1611)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1612) and (((false) and (("a"."author_id" is distinct
  from $1613))))) or ("a"."status" = any($1614) and (((false) and (("a"."author_id" is distinct
  from $1615)))))))
  union all select a.id, $1616::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1617) and ((("a"."employee_id" = $1618))) then $1619::text end, case when "a"."status" = any($1620) and ((("a"."employee_id" = $1621))) then $1622::text end, case when "a"."status" = any($1623) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1624))))) and (("a"."employee_id" is distinct
  from $1625)))) then $1626::text end, case when "a"."status" = any($1627) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1628))))) and (("a"."employee_id" is distinct
  from $1629)))) then $1630::text end, case when "a"."status" = any($1631) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1632))))) and (("a"."employee_id" is distinct
  from $1633)))) then $1634::text end, case when "a"."status" = any($1635) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1636))))) and (("a"."employee_id" is distinct
  from $1637)))) then $1638::text end, case when "a"."status" = any($1639) and ((("a"."employee_id" = $1640))) then $1641::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1642 and (("a"."agency_id" = $1643) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1644)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1645::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1646) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1647))))) and (("a"."employee_id" is distinct
  from $1648))))) or ("a"."status" = any($1649) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1650))))) and (("a"."employee_id" is distinct
  from $1651)))))))
  union all select a.id, $1652::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1653) and (false) then $1654::text end, case when "a"."status" = any($1655) and (((false) and (("a"."proposer_id" is distinct
  from $1656)))) then $1657::text end, case when "a"."status" = any($1658) and (((false) and (("a"."proposer_id" is distinct
  from $1659)))) then $1660::text end, case when "a"."status" = any($1661) and (false) then $1662::text end, case when "a"."status" = any($1663) and (false) then $1664::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1665 and ("a"."status" = any($1666))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1667) and (((false) and (("a"."proposer_id" is distinct
  from $1668))))) or ("a"."status" = any($1669) and (((false) and (("a"."proposer_id" is distinct
  from $1670)))))))
  union all select a.id, $1671::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1672) and (false) then $1673::text end, case when "a"."status" = any($1674) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1675))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1676))))))) and (("a"."proposer_id" is distinct
  from $1677)))) then $1678::text end, case when "a"."status" = any($1679) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1680))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1681))))))) and (("a"."proposer_id" is distinct
  from $1682)))) then $1683::text end, case when "a"."status" = any($1684) and (false) then $1685::text end, case when "a"."status" = any($1686) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1687))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1688))))))) and (("a"."proposer_id" is distinct
  from $1689)))) then $1690::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1691 and ((("a"."status" = any($1692))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1693))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1694))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1695) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1696))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1697))))))) and (("a"."proposer_id" is distinct
  from $1698))))) or ("a"."status" = any($1699) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1700))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1701))))))) and (("a"."proposer_id" is distinct
  from $1702)))))))
  union all select a.id, $1703::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1704) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1705))))) then $1706::text end, case when "a"."status" = any($1707) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1708))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1709))))))))))) and (("a"."reporter_id" is distinct
  from $1710)))) then $1711::text end, case when "a"."status" = any($1712) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1713))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1714))))))))))) and (("a"."reporter_id" is distinct
  from $1715)))) then $1716::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1717 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1718 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1719 and ((("a_activity_workPlan"."status" = any($1720))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1721))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1722))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1723) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1724))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1725))))))))))) and (("a"."reporter_id" is distinct
  from $1726))))) or ("a"."status" = any($1727) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1728))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1729))))))))))) and (("a"."reporter_id" is distinct
  from $1730)))))))) i
  order by i.since, i.id
  limit $1731 offset $1732) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
