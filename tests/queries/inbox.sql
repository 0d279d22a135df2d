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
  union all select a.id, $129::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_kind"."name"
  from "document_kind" as "a_kind"
  where "a_kind"."id" = "a"."kind_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($130) and ((("a"."employee_id" = $131))) then $132::text end, case when "a"."status" = any($133) and (((false) and (("a"."employee_id" is distinct
  from $134)))) then $135::text end, case when "a"."status" = any($136) and (((false) and (("a"."employee_id" is distinct
  from $137)))) then $138::text end, case when "a"."status" = any($139) and (((false) and (("a"."employee_id" is distinct
  from $140)))) then $141::text end, case when "a"."status" = any($142) and (((false) and (("a"."employee_id" is distinct
  from $143)))) then $144::text end, case when "a"."status" = any($145) and (((false) and (("a"."employee_id" is distinct
  from $146)))) then $147::text end, case when "a"."status" = any($148) and (((false) and (("a"."employee_id" is distinct
  from $149)))) then $150::text end, case when "a"."status" = any($151) and ((("a"."employee_id" = $152))) then $153::text end], null) as moves
  from "document_request" as a
  where ("a"."agency_id" = $154 and (("a"."employee_id" = $155))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($156) and (((false) and (("a"."employee_id" is distinct
  from $157))))) or ("a"."status" = any($158) and (((false) and (("a"."employee_id" is distinct
  from $159))))) or ("a"."status" = any($160) and (((false) and (("a"."employee_id" is distinct
  from $161))))) or ("a"."status" = any($162) and (((false) and (("a"."employee_id" is distinct
  from $163))))) or ("a"."status" = any($164) and (((false) and (("a"."employee_id" is distinct
  from $165)))))))
  union all select a.id, $166::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($167) and (((false) and (("a"."teacher_id" is distinct
  from $168)))) then $169::text end, case when "a"."status" = any($170) and (((false) and (("a"."teacher_id" is distinct
  from $171)))) then $172::text end, case when "a"."status" = any($173) and (((false) and (("a"."teacher_id" is distinct
  from $174)))) then $175::text end, case when "a"."status" = any($176) and (((false) and (("a"."teacher_id" is distinct
  from $177)))) then $178::text end, case when "a"."status" = any($179) and (false) then $180::text end, case when "a"."status" = any($181) and (false) then $182::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($183) and (((false) and (("a"."teacher_id" is distinct
  from $184))))) or ("a"."status" = any($185) and (((false) and (("a"."teacher_id" is distinct
  from $186))))) or ("a"."status" = any($187) and (((false) and (("a"."teacher_id" is distinct
  from $188))))) or ("a"."status" = any($189) and (((false) and (("a"."teacher_id" is distinct
  from $190)))))))
  union all select a.id, $191::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($192) and (((false) and (("a"."teacher_id" is distinct
  from $193)))) then $194::text end, case when "a"."status" = any($195) and (((false) and (("a"."teacher_id" is distinct
  from $196)))) then $197::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $198 and "a"."status" = $199) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($200) and (((false) and (("a"."teacher_id" is distinct
  from $201))))) or ("a"."status" = any($202) and (((false) and (("a"."teacher_id" is distinct
  from $203)))))))
  union all select a.id, $204::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($205) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $206) and ("a"."employee_id" = $207))) then $208::text end, case when "a"."status" = any($209) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $210) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $211))))))) and (("a"."employee_id" is distinct
  from $212)))) then $213::text end, case when "a"."status" = any($214) and (((false) and (("a"."employee_id" is distinct
  from $215)))) then $216::text end, case when "a"."status" = any($217) and (((false) and (("a"."employee_id" is distinct
  from $218)))) then $219::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $220 and (("a"."agency_id" = $221) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $222)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $223::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($224) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $225) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $226))))))) and (("a"."employee_id" is distinct
  from $227)))))))
  union all select a.id, $228::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($229) and ((("a"."employee_id" = $230) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $231::ltree)))))))) and (("a_employee"."id" is distinct
  from $232)))))))) then $233::text end, case when "a"."status" = any($234) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $235))))) and (("a"."employee_id" is distinct
  from $236)))) then $237::text end, case when "a"."status" = any($238) and (((false) and (("a"."employee_id" is distinct
  from $239)))) then $240::text end, case when "a"."status" = any($241) and ((((((("a"."status" = $242) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $243))))))))) and (("a"."employee_id" is distinct
  from $244)))) then $245::text end, case when "a"."status" = any($246) and ((((((("a"."status" = $247) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $248))))))))) and (("a"."employee_id" is distinct
  from $249)))) then $250::text end, case when "a"."status" = any($251) and ("a"."employee_id" = $252) then $253::text end, case when "a"."status" = any($254) and (((false) and (("a"."employee_id" is distinct
  from $255)))) then $256::text end, case when "a"."status" = any($257) and (((false) and (("a"."employee_id" is distinct
  from $258)))) then $259::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $260 and (("a"."agency_id" = $261) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $262)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $263::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($264) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $265))))) and (("a"."employee_id" is distinct
  from $266))))) or ("a"."status" = any($267) and (((false) and (("a"."employee_id" is distinct
  from $268))))) or ("a"."status" = any($269) and ((((((("a"."status" = $270) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $271))))))))) and (("a"."employee_id" is distinct
  from $272))))) or ("a"."status" = any($273) and ((((((("a"."status" = $274) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $275))))))))) and (("a"."employee_id" is distinct
  from $276)))))))
  union all select a.id, $277::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($278) and ((("a"."employee_id" = $279))) then $280::text end, case when "a"."status" = any($281) and (((((("a"."authority" is distinct
  from $282) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $283))))) and (("a"."employee_id" is distinct
  from $284)))) then $285::text end, case when "a"."status" = any($286) and (((((("a"."authority" is distinct
  from $287) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $288))))) and (("a"."employee_id" is distinct
  from $289)))) then $290::text end, case when "a"."status" = any($291) and (((((("a"."authority" is distinct
  from $292) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $293))))) and (("a"."employee_id" is distinct
  from $294)))) then $295::text end, case when "a"."status" = any($296) and (((((("a"."authority" is distinct
  from $297) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $298))))) and (("a"."employee_id" is distinct
  from $299)))) then $300::text end, case when "a"."status" = any($301) and ((((((("a"."authority" = $302 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $303))) or ("a"."authority" = $304 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $305::ltree)))))))))))) and ((("a"."status" = $306) or ("a"."authority" = $307) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $308))))))) and (("a"."employee_id" is distinct
  from $309)))) then $310::text end, case when "a"."status" = any($311) and ((((((("a"."authority" = $312 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $313))) or ("a"."authority" = $314 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $315::ltree)))))))))))) and ((("a"."status" = $316) or ("a"."authority" = $317) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $318))))))) and (("a"."employee_id" is distinct
  from $319)))) then $320::text end, case when "a"."status" = any($321) and ((((((("a"."authority" = $322 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $323))) or ("a"."authority" = $324 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $325::ltree)))))))))))) and ((("a"."status" = $326) or ("a"."authority" = $327) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $328))))))) and (("a"."employee_id" is distinct
  from $329)))) then $330::text end, case when "a"."status" = any($331) and ((((((("a"."authority" = $332 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $333))) or ("a"."authority" = $334 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $335::ltree)))))))))))) and ((("a"."status" = $336) or ("a"."authority" = $337) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $338))))))) and (("a"."employee_id" is distinct
  from $339)))) then $340::text end, case when "a"."status" = any($341) and ((("a"."employee_id" = $342))) then $343::text end, case when "a"."status" = any($344) and ((("a"."employee_id" = $345))) then $346::text end, case when "a"."status" = any($347) and ((((("a"."authority" = $348 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $349))) or ("a"."authority" = $350 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $351::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $352)))) then $353::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $354 and ((("a"."status" is distinct
  from $355) and (("a"."agency_id" = $356) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $357)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $358::ltree))))))))))) or ("a"."employee_id" = $359))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($360) and (((((("a"."authority" is distinct
  from $361) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $362))))) and (("a"."employee_id" is distinct
  from $363))))) or ("a"."status" = any($364) and (((((("a"."authority" is distinct
  from $365) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $366))))) and (("a"."employee_id" is distinct
  from $367))))) or ("a"."status" = any($368) and (((((("a"."authority" is distinct
  from $369) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $370))))) and (("a"."employee_id" is distinct
  from $371))))) or ("a"."status" = any($372) and (((((("a"."authority" is distinct
  from $373) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $374))))) and (("a"."employee_id" is distinct
  from $375))))) or ("a"."status" = any($376) and ((((((("a"."authority" = $377 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $378))) or ("a"."authority" = $379 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $380::ltree)))))))))))) and ((("a"."status" = $381) or ("a"."authority" = $382) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $383))))))) and (("a"."employee_id" is distinct
  from $384))))) or ("a"."status" = any($385) and ((((((("a"."authority" = $386 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $387))) or ("a"."authority" = $388 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $389::ltree)))))))))))) and ((("a"."status" = $390) or ("a"."authority" = $391) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $392))))))) and (("a"."employee_id" is distinct
  from $393))))) or ("a"."status" = any($394) and ((((((("a"."authority" = $395 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $396))) or ("a"."authority" = $397 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $398::ltree)))))))))))) and ((("a"."status" = $399) or ("a"."authority" = $400) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $401))))))) and (("a"."employee_id" is distinct
  from $402))))) or ("a"."status" = any($403) and ((((((("a"."authority" = $404 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $405))) or ("a"."authority" = $406 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $407::ltree)))))))))))) and ((("a"."status" = $408) or ("a"."authority" = $409) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $410))))))) and (("a"."employee_id" is distinct
  from $411)))))))
  union all select a.id, $412::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($413) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $414))) and (("a"."mentee_id" is distinct
  from $415)))) then $416::text end, case when "a"."status" = any($417) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $418))) and (("a"."mentee_id" is distinct
  from $419)))) then $420::text end, case when "a"."status" = any($421) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $422))) or ("a"."mentee_id" = $423))) then $424::text end, case when "a"."status" = any($425) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $426))) or ("a"."mentee_id" = $427))) then $428::text end, case when "a"."status" = any($429) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $430))) and (("a"."mentee_id" is distinct
  from $431)))) then $432::text end, case when "a"."status" = any($433) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $434))) or ("a"."mentee_id" = $435))) then $436::text end, case when "a"."status" = any($437) and (((false) and (("a"."mentee_id" is distinct
  from $438)))) then $439::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $440 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $441 and ((("a_mentee"."id" = $442)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $443::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $444))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($445) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $446))) and (("a"."mentee_id" is distinct
  from $447))))) or ("a"."status" = any($448) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $449))) and (("a"."mentee_id" is distinct
  from $450)))))))
  union all select a.id, $451::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($452) and (((false) and (("a"."raised_by_id" is distinct
  from $453)))) then $454::text end, case when "a"."status" = any($455) and (((false) and (("a"."raised_by_id" is distinct
  from $456)))) then $457::text end, case when "a"."status" = any($458) and (((false) and (("a"."raised_by_id" is distinct
  from $459)))) then $460::text end, case when "a"."status" = any($461) and (((false) and (("a"."raised_by_id" is distinct
  from $462)))) then $463::text end, case when "a"."status" = any($464) and (((false) and (("a"."raised_by_id" is distinct
  from $465)))) then $466::text end, case when "a"."status" = any($467) and (((false) and (("a"."raised_by_id" is distinct
  from $468)))) then $469::text end, case when "a"."status" = any($470) and (((false) and (("a"."raised_by_id" is distinct
  from $471)))) then $472::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $473 and ((("a"."status" = any($474))) or ("a"."raised_by_id" = $475))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($476) and (((false) and (("a"."raised_by_id" is distinct
  from $477))))) or ("a"."status" = any($478) and (((false) and (("a"."raised_by_id" is distinct
  from $479))))) or ("a"."status" = any($480) and (((false) and (("a"."raised_by_id" is distinct
  from $481))))) or ("a"."status" = any($482) and (((false) and (("a"."raised_by_id" is distinct
  from $483))))) or ("a"."status" = any($484) and (((false) and (("a"."raised_by_id" is distinct
  from $485)))))))
  union all select a.id, $486::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($487) and (((false) and (("a"."reported_id" is distinct
  from $488)))) then $489::text end, case when "a"."status" = any($490) and (((false) and (("a"."reported_id" is distinct
  from $491)))) then $492::text end, case when "a"."status" = any($493) and (false) then $494::text end, case when "a"."status" = any($495) and (((false) and (("a"."reported_id" is distinct
  from $496)))) then $497::text end, case when "a"."status" = any($498) and (((false) and (("a"."reported_id" is distinct
  from $499)))) then $500::text end, case when "a"."status" = any($501) and (((false) and (("a"."reported_id" is distinct
  from $502)))) then $503::text end, case when "a"."status" = any($504) and (((false) and (("a"."reported_id" is distinct
  from $505)))) then $506::text end, case when "a"."status" = any($507) and (((false) and (("a"."reported_id" is distinct
  from $508)))) then $509::text end, case when "a"."status" = any($510) and (false) then $511::text end, case when "a"."status" = any($512) and (false) then $513::text end, case when "a"."status" = any($514) and (false) then $515::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $516 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $517::ltree))))))) and ("a"."reported_id" is distinct
  from $518)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($519) and (((false) and (("a"."reported_id" is distinct
  from $520))))) or ("a"."status" = any($521) and (((false) and (("a"."reported_id" is distinct
  from $522))))) or ("a"."status" = any($523) and (((false) and (("a"."reported_id" is distinct
  from $524))))) or ("a"."status" = any($525) and (((false) and (("a"."reported_id" is distinct
  from $526))))) or ("a"."status" = any($527) and (((false) and (("a"."reported_id" is distinct
  from $528)))))))
  union all select a.id, $529::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($530) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $531))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $532))))))) and (("a"."employee_id" is distinct
  from $533)))) then $534::text end, case when "a"."status" = any($535) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $536))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $537))))))) and (("a"."employee_id" is distinct
  from $538)))) then $539::text end, case when "a"."status" = any($540) and ("a"."employee_id" = $541) then $542::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $543 and (("a"."agency_id" = $544) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $545)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $546::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($547) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $548))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $549))))))) and (("a"."employee_id" is distinct
  from $550))))) or ("a"."status" = any($551) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $552))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $553))))))) and (("a"."employee_id" is distinct
  from $554)))))))
  union all select a.id, $555::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($556) and (((false) and (("a"."employee_id" is distinct
  from $557)))) then $558::text end, case when "a"."status" = any($559) and (((false) and (("a"."employee_id" is distinct
  from $560)))) then $561::text end, case when "a"."status" = any($562) and (((false) and (("a"."employee_id" is distinct
  from $563)))) then $564::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $565 and (("a"."agency_id" = $566) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $567)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $568::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($569) and (((false) and (("a"."employee_id" is distinct
  from $570))))) or ("a"."status" = any($571) and (((false) and (("a"."employee_id" is distinct
  from $572)))))))
  union all select a.id, $573::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($574) and ((("a"."employee_id" = $575))) then $576::text end, case when "a"."status" = any($577) and ((((("a"."assessor_id" = $578))) and (("a"."employee_id" is distinct
  from $579)))) then $580::text end, case when "a"."status" = any($581) and ((((("a"."assessor_id" = $582))) and (("a"."employee_id" is distinct
  from $583)))) then $584::text end, case when "a"."status" = any($585) and ((("a"."employee_id" = $586) or ((("a"."assessor_id" = $587))))) then $588::text end, case when "a"."status" = any($589) and ((((("a"."assessor_id" = $590))) and (("a"."employee_id" is distinct
  from $591)))) then $592::text end, case when "a"."status" = any($593) and ((((("a"."assessor_id" = $594))) and (("a"."employee_id" is distinct
  from $595)))) then $596::text end, case when "a"."status" = any($597) and ((((("a"."assessor_id" = $598))) and (("a"."employee_id" is distinct
  from $599)))) then $600::text end, case when "a"."status" = any($601) and ("a"."employee_id" = $602) then $603::text end, case when "a"."status" = any($604) and ("a"."employee_id" = $605) then $606::text end, case when "a"."status" = any($607) and ((((((("a"."assessor_id" = $608))))) and (("a"."employee_id" is distinct
  from $609)))) then $610::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $611 and (("a"."agency_id" = $612) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $613)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $614::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($615) and ((((("a"."assessor_id" = $616))) and (("a"."employee_id" is distinct
  from $617))))) or ("a"."status" = any($618) and ((((("a"."assessor_id" = $619))) and (("a"."employee_id" is distinct
  from $620))))) or ("a"."status" = any($621) and ((((("a"."assessor_id" = $622))) and (("a"."employee_id" is distinct
  from $623))))) or ("a"."status" = any($624) and ((((("a"."assessor_id" = $625))) and (("a"."employee_id" is distinct
  from $626))))) or ("a"."status" = any($627) and ((((("a"."assessor_id" = $628))) and (("a"."employee_id" is distinct
  from $629)))))))
  union all select a.id, $630::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($631) and (false) then $632::text end, case when "a"."status" = any($633) and (((false) and (("a"."author_id" is distinct
  from $634)))) then $635::text end, case when "a"."status" = any($636) and (((false) and (("a"."author_id" is distinct
  from $637)))) then $638::text end, case when "a"."status" = any($639) and (false) then $640::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $641 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $642)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($643) and (((false) and (("a"."author_id" is distinct
  from $644))))) or ("a"."status" = any($645) and (((false) and (("a"."author_id" is distinct
  from $646)))))))
  union all select a.id, $647::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($648) and ((("a"."employee_id" = $649))) then $650::text end, case when "a"."status" = any($651) and ((("a"."employee_id" = $652))) then $653::text end, case when "a"."status" = any($654) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $655))))) and (("a"."employee_id" is distinct
  from $656)))) then $657::text end, case when "a"."status" = any($658) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $659))))) and (("a"."employee_id" is distinct
  from $660)))) then $661::text end, case when "a"."status" = any($662) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $663))))) and (("a"."employee_id" is distinct
  from $664)))) then $665::text end, case when "a"."status" = any($666) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $667))))) and (("a"."employee_id" is distinct
  from $668)))) then $669::text end, case when "a"."status" = any($670) and ((("a"."employee_id" = $671))) then $672::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $673 and (("a"."agency_id" = $674) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $675)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $676::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($677) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $678))))) and (("a"."employee_id" is distinct
  from $679))))) or ("a"."status" = any($680) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $681))))) and (("a"."employee_id" is distinct
  from $682)))))))
  union all select a.id, $683::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($684) and (false) then $685::text end, case when "a"."status" = any($686) and (((false) and (("a"."proposer_id" is distinct
  from $687)))) then $688::text end, case when "a"."status" = any($689) and (((false) and (("a"."proposer_id" is distinct
  from $690)))) then $691::text end, case when "a"."status" = any($692) and (false) then $693::text end, case when "a"."status" = any($694) and (false) then $695::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $696 and ("a"."status" = any($697))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($698) and (((false) and (("a"."proposer_id" is distinct
  from $699))))) or ("a"."status" = any($700) and (((false) and (("a"."proposer_id" is distinct
  from $701)))))))
  union all select a.id, $702::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($703) and (false) then $704::text end, case when "a"."status" = any($705) and (false) then $706::text end, case when "a"."status" = any($707) and (((false) and (("a"."proposer_id" is distinct
  from $708)))) then $709::text end, case when "a"."status" = any($710) and (((false) and (("a"."proposer_id" is distinct
  from $711)))) then $712::text end, case when "a"."status" = any($713) and (false) then $714::text end, case when "a"."status" = any($715) and (false) then $716::text end, case when "a"."status" = any($717) and (((false) and (("a"."proposer_id" is distinct
  from $718)))) then $719::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $720 and ("a"."status" is distinct
  from $721)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($722) and (((false) and (("a"."proposer_id" is distinct
  from $723))))) or ("a"."status" = any($724) and (((false) and (("a"."proposer_id" is distinct
  from $725)))))))
  union all select a.id, $726::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($727) and (((false) and (("a"."proposer_id" is distinct
  from $728)))) then $729::text end, case when "a"."status" = any($730) and (((false) and (("a"."proposer_id" is distinct
  from $731)))) then $732::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $733) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($734) and (((false) and (("a"."proposer_id" is distinct
  from $735))))) or ("a"."status" = any($736) and (((false) and (("a"."proposer_id" is distinct
  from $737)))))))
  union all select a.id, $738::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($739) and (false) then $740::text end, case when "a"."status" = any($741) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $742))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $743))))))) and (("a"."proposer_id" is distinct
  from $744)))) then $745::text end, case when "a"."status" = any($746) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $747))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $748))))))) and (("a"."proposer_id" is distinct
  from $749)))) then $750::text end, case when "a"."status" = any($751) and (false) then $752::text end, case when "a"."status" = any($753) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $754))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $755))))))) and (("a"."proposer_id" is distinct
  from $756)))) then $757::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $758 and ((("a"."status" = any($759))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $760))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $761))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($762) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $763))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $764))))))) and (("a"."proposer_id" is distinct
  from $765))))) or ("a"."status" = any($766) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $767))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $768))))))) and (("a"."proposer_id" is distinct
  from $769)))))))
  union all select a.id, $770::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($771) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $772))))) then $773::text end, case when "a"."status" = any($774) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $775))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $776))))))))))) and (("a"."reporter_id" is distinct
  from $777)))) then $778::text end, case when "a"."status" = any($779) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $780))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $781))))))))))) and (("a"."reporter_id" is distinct
  from $782)))) then $783::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $784 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $785 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $786 and ((("a_activity_workPlan"."status" = any($787))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $788))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $789))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($790) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $791))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $792))))))))))) and (("a"."reporter_id" is distinct
  from $793))))) or ("a"."status" = any($794) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $795))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $796))))))))))) and (("a"."reporter_id" is distinct
  from $797)))))))) i ), "q1" as materialized (select $798::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $799 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $800::ltree)))))))) and (("a_employee"."id" is distinct
  from $801)))))) or ("a"."employee_id" = $802 and "a"."status" = $803))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($804) and (((false) and (("a"."employee_id" is distinct
  from $805))))) or ("a"."status" = any($806) and (((false) and (("a"."employee_id" is distinct
  from $807))))) or ("a"."status" = any($808) and (((false) and (("a"."employee_id" is distinct
  from $809))))) or ("a"."status" = any($810) and (((false) and (("a"."employee_id" is distinct
  from $811))))) or ("a"."status" = any($812) and (((false) and (("a"."employee_id" is distinct
  from $813)))))))
  union all select $814::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $815 and (("a"."agency_id" = $816) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $817)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $818::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($819) and (((false) and (("a"."employee_id" is distinct
  from $820)))))))
  union all select $821::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $822) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($823) and (((false) and (("a"."drawn_by_id" is distinct
  from $824))))) or ("a"."status" = any($825) and (((false) and (("a"."drawn_by_id" is distinct
  from $826)))))))
  union all select $827::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($828) and (((false) and (("a"."employee_id" is distinct
  from $829))))) or ("a"."status" = any($830) and (((false) and (("a"."employee_id" is distinct
  from $831)))))))
  union all select $832::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $833 and (("a"."agency_id" = $834) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $835)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $836::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($837) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $838))))) and (("a"."employee_id" is distinct
  from $839))))) or ("a"."status" = any($840) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $841))))) and (("a"."employee_id" is distinct
  from $842)))))))
  union all select $843::text as noun, count(*)::int as count
  from "document_request" as a
  where ("a"."agency_id" = $844 and (("a"."employee_id" = $845))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($846) and (((false) and (("a"."employee_id" is distinct
  from $847))))) or ("a"."status" = any($848) and (((false) and (("a"."employee_id" is distinct
  from $849))))) or ("a"."status" = any($850) and (((false) and (("a"."employee_id" is distinct
  from $851))))) or ("a"."status" = any($852) and (((false) and (("a"."employee_id" is distinct
  from $853))))) or ("a"."status" = any($854) and (((false) and (("a"."employee_id" is distinct
  from $855)))))))
  union all select $856::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($857) and (((false) and (("a"."teacher_id" is distinct
  from $858))))) or ("a"."status" = any($859) and (((false) and (("a"."teacher_id" is distinct
  from $860))))) or ("a"."status" = any($861) and (((false) and (("a"."teacher_id" is distinct
  from $862))))) or ("a"."status" = any($863) and (((false) and (("a"."teacher_id" is distinct
  from $864)))))))
  union all select $865::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $866 and "a"."status" = $867) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($868) and (((false) and (("a"."teacher_id" is distinct
  from $869))))) or ("a"."status" = any($870) and (((false) and (("a"."teacher_id" is distinct
  from $871)))))))
  union all select $872::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $873 and (("a"."agency_id" = $874) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $875)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $876::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($877) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $878) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $879))))))) and (("a"."employee_id" is distinct
  from $880)))))))
  union all select $881::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $882 and (("a"."agency_id" = $883) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $884)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $885::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($886) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $887))))) and (("a"."employee_id" is distinct
  from $888))))) or ("a"."status" = any($889) and (((false) and (("a"."employee_id" is distinct
  from $890))))) or ("a"."status" = any($891) and ((((((("a"."status" = $892) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $893))))))))) and (("a"."employee_id" is distinct
  from $894))))) or ("a"."status" = any($895) and ((((((("a"."status" = $896) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $897))))))))) and (("a"."employee_id" is distinct
  from $898)))))))
  union all select $899::text as noun, count(*)::int as count
  from "leave_request" as a
  where ("a"."agency_id" = $900 and ((("a"."status" is distinct
  from $901) and (("a"."agency_id" = $902) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $903)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $904::ltree))))))))))) or ("a"."employee_id" = $905))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($906) and (((((("a"."authority" is distinct
  from $907) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $908))))) and (("a"."employee_id" is distinct
  from $909))))) or ("a"."status" = any($910) and (((((("a"."authority" is distinct
  from $911) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $912))))) and (("a"."employee_id" is distinct
  from $913))))) or ("a"."status" = any($914) and (((((("a"."authority" is distinct
  from $915) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $916))))) and (("a"."employee_id" is distinct
  from $917))))) or ("a"."status" = any($918) and (((((("a"."authority" is distinct
  from $919) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $920))))) and (("a"."employee_id" is distinct
  from $921))))) or ("a"."status" = any($922) and ((((((("a"."authority" = $923 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $924))) or ("a"."authority" = $925 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $926::ltree)))))))))))) and ((("a"."status" = $927) or ("a"."authority" = $928) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $929))))))) and (("a"."employee_id" is distinct
  from $930))))) or ("a"."status" = any($931) and ((((((("a"."authority" = $932 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $933))) or ("a"."authority" = $934 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $935::ltree)))))))))))) and ((("a"."status" = $936) or ("a"."authority" = $937) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $938))))))) and (("a"."employee_id" is distinct
  from $939))))) or ("a"."status" = any($940) and ((((((("a"."authority" = $941 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $942))) or ("a"."authority" = $943 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $944::ltree)))))))))))) and ((("a"."status" = $945) or ("a"."authority" = $946) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $947))))))) and (("a"."employee_id" is distinct
  from $948))))) or ("a"."status" = any($949) and ((((((("a"."authority" = $950 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $951))) or ("a"."authority" = $952 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $953::ltree)))))))))))) and ((("a"."status" = $954) or ("a"."authority" = $955) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $956))))))) and (("a"."employee_id" is distinct
  from $957)))))))
  union all select $958::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $959 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $960 and ((("a_mentee"."id" = $961)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $962::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $963))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($964) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $965))) and (("a"."mentee_id" is distinct
  from $966))))) or ("a"."status" = any($967) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $968))) and (("a"."mentee_id" is distinct
  from $969)))))))
  union all select $970::text as noun, count(*)::int as count
  from "aspiration" as a
  where ("a"."agency_id" = $971 and ((("a"."status" = any($972))) or ("a"."raised_by_id" = $973))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($974) and (((false) and (("a"."raised_by_id" is distinct
  from $975))))) or ("a"."status" = any($976) and (((false) and (("a"."raised_by_id" is distinct
  from $977))))) or ("a"."status" = any($978) and (((false) and (("a"."raised_by_id" is distinct
  from $979))))) or ("a"."status" = any($980) and (((false) and (("a"."raised_by_id" is distinct
  from $981))))) or ("a"."status" = any($982) and (((false) and (("a"."raised_by_id" is distinct
  from $983)))))))
  union all select $984::text as noun, count(*)::int as count
  from "complaint" as a
  where ("a"."agency_id" = $985 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $986::ltree))))))) and ("a"."reported_id" is distinct
  from $987)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($988) and (((false) and (("a"."reported_id" is distinct
  from $989))))) or ("a"."status" = any($990) and (((false) and (("a"."reported_id" is distinct
  from $991))))) or ("a"."status" = any($992) and (((false) and (("a"."reported_id" is distinct
  from $993))))) or ("a"."status" = any($994) and (((false) and (("a"."reported_id" is distinct
  from $995))))) or ("a"."status" = any($996) and (((false) and (("a"."reported_id" is distinct
  from $997)))))))
  union all select $998::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $999 and (("a"."agency_id" = $1000) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1001)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1002::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1003) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1004))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1005))))))) and (("a"."employee_id" is distinct
  from $1006))))) or ("a"."status" = any($1007) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1008))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1009))))))) and (("a"."employee_id" is distinct
  from $1010)))))))
  union all select $1011::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $1012 and (("a"."agency_id" = $1013) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1014)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1015::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1016) and (((false) and (("a"."employee_id" is distinct
  from $1017))))) or ("a"."status" = any($1018) and (((false) and (("a"."employee_id" is distinct
  from $1019)))))))
  union all select $1020::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $1021 and (("a"."agency_id" = $1022) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1023)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1024::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1025) and ((((("a"."assessor_id" = $1026))) and (("a"."employee_id" is distinct
  from $1027))))) or ("a"."status" = any($1028) and ((((("a"."assessor_id" = $1029))) and (("a"."employee_id" is distinct
  from $1030))))) or ("a"."status" = any($1031) and ((((("a"."assessor_id" = $1032))) and (("a"."employee_id" is distinct
  from $1033))))) or ("a"."status" = any($1034) and ((((("a"."assessor_id" = $1035))) and (("a"."employee_id" is distinct
  from $1036))))) or ("a"."status" = any($1037) and ((((("a"."assessor_id" = $1038))) and (("a"."employee_id" is distinct
  from $1039)))))))
  union all select $1040::text as noun, count(*)::int as count
  from "announcement" as a
  where ("a"."agency_id" = $1041 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $1042)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1043) and (((false) and (("a"."author_id" is distinct
  from $1044))))) or ("a"."status" = any($1045) and (((false) and (("a"."author_id" is distinct
  from $1046)))))))
  union all select $1047::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $1048 and (("a"."agency_id" = $1049) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1050)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1051::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1052) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1053))))) and (("a"."employee_id" is distinct
  from $1054))))) or ("a"."status" = any($1055) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1056))))) and (("a"."employee_id" is distinct
  from $1057)))))))
  union all select $1058::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $1059 and ("a"."status" = any($1060))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1061) and (((false) and (("a"."proposer_id" is distinct
  from $1062))))) or ("a"."status" = any($1063) and (((false) and (("a"."proposer_id" is distinct
  from $1064)))))))
  union all select $1065::text as noun, count(*)::int as count
  from "policy" as a
  where ("a"."agency_id" = $1066 and ("a"."status" is distinct
  from $1067)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1068) and (((false) and (("a"."proposer_id" is distinct
  from $1069))))) or ("a"."status" = any($1070) and (((false) and (("a"."proposer_id" is distinct
  from $1071)))))))
  union all select $1072::text as noun, count(*)::int as count
  from "policy_review" as a
  where ("a"."agency_id" = $1073) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1074) and (((false) and (("a"."proposer_id" is distinct
  from $1075))))) or ("a"."status" = any($1076) and (((false) and (("a"."proposer_id" is distinct
  from $1077)))))))
  union all select $1078::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $1079 and ((("a"."status" = any($1080))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1081))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1082))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1083) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1084))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1085))))))) and (("a"."proposer_id" is distinct
  from $1086))))) or ("a"."status" = any($1087) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1088))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1089))))))) and (("a"."proposer_id" is distinct
  from $1090)))))))
  union all select $1091::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $1092 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1093 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1094 and ((("a_activity_workPlan"."status" = any($1095))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1096))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1097))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1098) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1099))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1100))))))))))) and (("a"."reporter_id" is distinct
  from $1101))))) or ("a"."status" = any($1102) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1103))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1104))))))))))) and (("a"."reporter_id" is distinct
  from $1105)))))))), "q2" as materialized (select i.*
  from (select a.id, $1106::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1107) and ((((("a"."agency_id" = $1108) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1109::ltree)))))))) and (("a_employee"."id" is distinct
  from $1110))))))))) and (("a"."employee_id" is distinct
  from $1111)))) then $1112::text end, case when "a"."status" = any($1113) and (((false) and (("a"."employee_id" is distinct
  from $1114)))) then $1115::text end, case when "a"."status" = any($1116) and (((false) and (("a"."employee_id" is distinct
  from $1117)))) then $1118::text end, case when "a"."status" = any($1119) and (((false) and (("a"."employee_id" is distinct
  from $1120)))) then $1121::text end, case when "a"."status" = any($1122) and (((false) and (("a"."employee_id" is distinct
  from $1123)))) then $1124::text end, case when "a"."status" = any($1125) and (((false) and (("a"."employee_id" is distinct
  from $1126)))) then $1127::text end, case when "a"."status" = any($1128) and ((((("a"."agency_id" = $1129) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1130::ltree)))))))) and (("a_employee"."id" is distinct
  from $1131))))))))) and (("a"."employee_id" is distinct
  from $1132)))) then $1133::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $1134 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1135::ltree)))))))) and (("a_employee"."id" is distinct
  from $1136)))))) or ("a"."employee_id" = $1137 and "a"."status" = $1138))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($1139) and (((false) and (("a"."employee_id" is distinct
  from $1140))))) or ("a"."status" = any($1141) and (((false) and (("a"."employee_id" is distinct
  from $1142))))) or ("a"."status" = any($1143) and (((false) and (("a"."employee_id" is distinct
  from $1144))))) or ("a"."status" = any($1145) and (((false) and (("a"."employee_id" is distinct
  from $1146))))) or ("a"."status" = any($1147) and (((false) and (("a"."employee_id" is distinct
  from $1148)))))))
  union all select a.id, $1149::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1150) and ("a"."employee_id" = $1151) then $1152::text end, case when "a"."status" = any($1153) and ("a"."employee_id" = $1154) then $1155::text end, case when "a"."status" = any($1156) and (((false) and (("a"."employee_id" is distinct
  from $1157)))) then $1158::text end, case when "a"."status" = any($1159) and (((false) and (("a"."employee_id" is distinct
  from $1160)))) then $1161::text end, case when "a"."status" = any($1162) and (((false) and (("a"."employee_id" is distinct
  from $1163)))) then $1164::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $1165 and (("a"."agency_id" = $1166) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1167)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1168::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1169) and (((false) and (("a"."employee_id" is distinct
  from $1170)))))))
  union all select a.id, $1171::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1172) and (false) then $1173::text end, case when "a"."status" = any($1174) and (false) then $1175::text end, case when "a"."status" = any($1176) and (((false) and (("a"."drawn_by_id" is distinct
  from $1177)))) then $1178::text end, case when "a"."status" = any($1179) and (((false) and (("a"."drawn_by_id" is distinct
  from $1180)))) then $1181::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $1182) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1183) and (((false) and (("a"."drawn_by_id" is distinct
  from $1184))))) or ("a"."status" = any($1185) and (((false) and (("a"."drawn_by_id" is distinct
  from $1186)))))))
  union all select a.id, $1187::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1188) and (((false) and (("a"."employee_id" is distinct
  from $1189)))) then $1190::text end, case when "a"."status" = any($1191) and (((false) and (("a"."employee_id" is distinct
  from $1192)))) then $1193::text end, case when "a"."status" = any($1194) and ("a"."proposer_id" = $1195) then $1196::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1197) and (((false) and (("a"."employee_id" is distinct
  from $1198))))) or ("a"."status" = any($1199) and (((false) and (("a"."employee_id" is distinct
  from $1200)))))))
  union all select a.id, $1201::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1202) and ("a"."employee_id" = $1203) then $1204::text end, case when "a"."status" = any($1205) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1206))))) and (("a"."employee_id" is distinct
  from $1207)))) then $1208::text end, case when "a"."status" = any($1209) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1210))))) and (("a"."employee_id" is distinct
  from $1211)))) then $1212::text end, case when "a"."status" = any($1213) and ((("a"."employee_id" = $1214) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1215))))))) then $1216::text end, case when "a"."status" = any($1217) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1218))))) and (("a"."employee_id" is distinct
  from $1219)))) then $1220::text end, case when "a"."status" = any($1221) and ((("a"."employee_id" = $1222))) then $1223::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $1224 and (("a"."agency_id" = $1225) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1226)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1227::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1228) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1229))))) and (("a"."employee_id" is distinct
  from $1230))))) or ("a"."status" = any($1231) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1232))))) and (("a"."employee_id" is distinct
  from $1233)))))))
  union all select a.id, $1234::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_kind"."name"
  from "document_kind" as "a_kind"
  where "a_kind"."id" = "a"."kind_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1235) and ((("a"."employee_id" = $1236))) then $1237::text end, case when "a"."status" = any($1238) and (((false) and (("a"."employee_id" is distinct
  from $1239)))) then $1240::text end, case when "a"."status" = any($1241) and (((false) and (("a"."employee_id" is distinct
  from $1242)))) then $1243::text end, case when "a"."status" = any($1244) and (((false) and (("a"."employee_id" is distinct
  from $1245)))) then $1246::text end, case when "a"."status" = any($1247) and (((false) and (("a"."employee_id" is distinct
  from $1248)))) then $1249::text end, case when "a"."status" = any($1250) and (((false) and (("a"."employee_id" is distinct
  from $1251)))) then $1252::text end, case when "a"."status" = any($1253) and (((false) and (("a"."employee_id" is distinct
  from $1254)))) then $1255::text end, case when "a"."status" = any($1256) and ((("a"."employee_id" = $1257))) then $1258::text end], null) as moves
  from "document_request" as a
  where ("a"."agency_id" = $1259 and (("a"."employee_id" = $1260))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($1261) and (((false) and (("a"."employee_id" is distinct
  from $1262))))) or ("a"."status" = any($1263) and (((false) and (("a"."employee_id" is distinct
  from $1264))))) or ("a"."status" = any($1265) and (((false) and (("a"."employee_id" is distinct
  from $1266))))) or ("a"."status" = any($1267) and (((false) and (("a"."employee_id" is distinct
  from $1268))))) or ("a"."status" = any($1269) and (((false) and (("a"."employee_id" is distinct
  from $1270)))))))
  union all select a.id, $1271::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1272) and (((false) and (("a"."teacher_id" is distinct
  from $1273)))) then $1274::text end, case when "a"."status" = any($1275) and (((false) and (("a"."teacher_id" is distinct
  from $1276)))) then $1277::text end, case when "a"."status" = any($1278) and (((false) and (("a"."teacher_id" is distinct
  from $1279)))) then $1280::text end, case when "a"."status" = any($1281) and (((false) and (("a"."teacher_id" is distinct
  from $1282)))) then $1283::text end, case when "a"."status" = any($1284) and (false) then $1285::text end, case when "a"."status" = any($1286) and (false) then $1287::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($1288) and (((false) and (("a"."teacher_id" is distinct
  from $1289))))) or ("a"."status" = any($1290) and (((false) and (("a"."teacher_id" is distinct
  from $1291))))) or ("a"."status" = any($1292) and (((false) and (("a"."teacher_id" is distinct
  from $1293))))) or ("a"."status" = any($1294) and (((false) and (("a"."teacher_id" is distinct
  from $1295)))))))
  union all select a.id, $1296::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1297) and (((false) and (("a"."teacher_id" is distinct
  from $1298)))) then $1299::text end, case when "a"."status" = any($1300) and (((false) and (("a"."teacher_id" is distinct
  from $1301)))) then $1302::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $1303 and "a"."status" = $1304) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1305) and (((false) and (("a"."teacher_id" is distinct
  from $1306))))) or ("a"."status" = any($1307) and (((false) and (("a"."teacher_id" is distinct
  from $1308)))))))
  union all select a.id, $1309::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1310) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1311) and ("a"."employee_id" = $1312))) then $1313::text end, case when "a"."status" = any($1314) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1315) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1316))))))) and (("a"."employee_id" is distinct
  from $1317)))) then $1318::text end, case when "a"."status" = any($1319) and (((false) and (("a"."employee_id" is distinct
  from $1320)))) then $1321::text end, case when "a"."status" = any($1322) and (((false) and (("a"."employee_id" is distinct
  from $1323)))) then $1324::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $1325 and (("a"."agency_id" = $1326) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1327)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1328::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($1329) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1330) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1331))))))) and (("a"."employee_id" is distinct
  from $1332)))))))
  union all select a.id, $1333::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1334) and ((("a"."employee_id" = $1335) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1336::ltree)))))))) and (("a_employee"."id" is distinct
  from $1337)))))))) then $1338::text end, case when "a"."status" = any($1339) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1340))))) and (("a"."employee_id" is distinct
  from $1341)))) then $1342::text end, case when "a"."status" = any($1343) and (((false) and (("a"."employee_id" is distinct
  from $1344)))) then $1345::text end, case when "a"."status" = any($1346) and ((((((("a"."status" = $1347) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1348))))))))) and (("a"."employee_id" is distinct
  from $1349)))) then $1350::text end, case when "a"."status" = any($1351) and ((((((("a"."status" = $1352) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1353))))))))) and (("a"."employee_id" is distinct
  from $1354)))) then $1355::text end, case when "a"."status" = any($1356) and ("a"."employee_id" = $1357) then $1358::text end, case when "a"."status" = any($1359) and (((false) and (("a"."employee_id" is distinct
  from $1360)))) then $1361::text end, case when "a"."status" = any($1362) and (((false) and (("a"."employee_id" is distinct
  from $1363)))) then $1364::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $1365 and (("a"."agency_id" = $1366) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1367)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1368::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($1369) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1370))))) and (("a"."employee_id" is distinct
  from $1371))))) or ("a"."status" = any($1372) and (((false) and (("a"."employee_id" is distinct
  from $1373))))) or ("a"."status" = any($1374) and ((((((("a"."status" = $1375) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1376))))))))) and (("a"."employee_id" is distinct
  from $1377))))) or ("a"."status" = any($1378) and ((((((("a"."status" = $1379) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1380))))))))) and (("a"."employee_id" is distinct
  from $1381)))))))
  union all select a.id, $1382::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1383) and ((("a"."employee_id" = $1384))) then $1385::text end, case when "a"."status" = any($1386) and (((((("a"."authority" is distinct
  from $1387) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1388))))) and (("a"."employee_id" is distinct
  from $1389)))) then $1390::text end, case when "a"."status" = any($1391) and (((((("a"."authority" is distinct
  from $1392) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1393))))) and (("a"."employee_id" is distinct
  from $1394)))) then $1395::text end, case when "a"."status" = any($1396) and (((((("a"."authority" is distinct
  from $1397) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1398))))) and (("a"."employee_id" is distinct
  from $1399)))) then $1400::text end, case when "a"."status" = any($1401) and (((((("a"."authority" is distinct
  from $1402) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1403))))) and (("a"."employee_id" is distinct
  from $1404)))) then $1405::text end, case when "a"."status" = any($1406) and ((((((("a"."authority" = $1407 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1408))) or ("a"."authority" = $1409 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1410::ltree)))))))))))) and ((("a"."status" = $1411) or ("a"."authority" = $1412) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1413))))))) and (("a"."employee_id" is distinct
  from $1414)))) then $1415::text end, case when "a"."status" = any($1416) and ((((((("a"."authority" = $1417 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1418))) or ("a"."authority" = $1419 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1420::ltree)))))))))))) and ((("a"."status" = $1421) or ("a"."authority" = $1422) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1423))))))) and (("a"."employee_id" is distinct
  from $1424)))) then $1425::text end, case when "a"."status" = any($1426) and ((((((("a"."authority" = $1427 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1428))) or ("a"."authority" = $1429 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1430::ltree)))))))))))) and ((("a"."status" = $1431) or ("a"."authority" = $1432) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1433))))))) and (("a"."employee_id" is distinct
  from $1434)))) then $1435::text end, case when "a"."status" = any($1436) and ((((((("a"."authority" = $1437 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1438))) or ("a"."authority" = $1439 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1440::ltree)))))))))))) and ((("a"."status" = $1441) or ("a"."authority" = $1442) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1443))))))) and (("a"."employee_id" is distinct
  from $1444)))) then $1445::text end, case when "a"."status" = any($1446) and ((("a"."employee_id" = $1447))) then $1448::text end, case when "a"."status" = any($1449) and ((("a"."employee_id" = $1450))) then $1451::text end, case when "a"."status" = any($1452) and ((((("a"."authority" = $1453 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1454))) or ("a"."authority" = $1455 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1456::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $1457)))) then $1458::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $1459 and ((("a"."status" is distinct
  from $1460) and (("a"."agency_id" = $1461) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1462)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1463::ltree))))))))))) or ("a"."employee_id" = $1464))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($1465) and (((((("a"."authority" is distinct
  from $1466) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1467))))) and (("a"."employee_id" is distinct
  from $1468))))) or ("a"."status" = any($1469) and (((((("a"."authority" is distinct
  from $1470) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1471))))) and (("a"."employee_id" is distinct
  from $1472))))) or ("a"."status" = any($1473) and (((((("a"."authority" is distinct
  from $1474) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1475))))) and (("a"."employee_id" is distinct
  from $1476))))) or ("a"."status" = any($1477) and (((((("a"."authority" is distinct
  from $1478) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1479))))) and (("a"."employee_id" is distinct
  from $1480))))) or ("a"."status" = any($1481) and ((((((("a"."authority" = $1482 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1483))) or ("a"."authority" = $1484 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1485::ltree)))))))))))) and ((("a"."status" = $1486) or ("a"."authority" = $1487) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1488))))))) and (("a"."employee_id" is distinct
  from $1489))))) or ("a"."status" = any($1490) and ((((((("a"."authority" = $1491 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1492))) or ("a"."authority" = $1493 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1494::ltree)))))))))))) and ((("a"."status" = $1495) or ("a"."authority" = $1496) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1497))))))) and (("a"."employee_id" is distinct
  from $1498))))) or ("a"."status" = any($1499) and ((((((("a"."authority" = $1500 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1501))) or ("a"."authority" = $1502 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1503::ltree)))))))))))) and ((("a"."status" = $1504) or ("a"."authority" = $1505) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1506))))))) and (("a"."employee_id" is distinct
  from $1507))))) or ("a"."status" = any($1508) and ((((((("a"."authority" = $1509 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1510))) or ("a"."authority" = $1511 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1512::ltree)))))))))))) and ((("a"."status" = $1513) or ("a"."authority" = $1514) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1515))))))) and (("a"."employee_id" is distinct
  from $1516)))))))
  union all select a.id, $1517::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1518) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1519))) and (("a"."mentee_id" is distinct
  from $1520)))) then $1521::text end, case when "a"."status" = any($1522) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1523))) and (("a"."mentee_id" is distinct
  from $1524)))) then $1525::text end, case when "a"."status" = any($1526) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1527))) or ("a"."mentee_id" = $1528))) then $1529::text end, case when "a"."status" = any($1530) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1531))) or ("a"."mentee_id" = $1532))) then $1533::text end, case when "a"."status" = any($1534) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1535))) and (("a"."mentee_id" is distinct
  from $1536)))) then $1537::text end, case when "a"."status" = any($1538) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1539))) or ("a"."mentee_id" = $1540))) then $1541::text end, case when "a"."status" = any($1542) and (((false) and (("a"."mentee_id" is distinct
  from $1543)))) then $1544::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1545 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1546 and ((("a_mentee"."id" = $1547)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1548::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1549))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1550) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1551))) and (("a"."mentee_id" is distinct
  from $1552))))) or ("a"."status" = any($1553) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1554))) and (("a"."mentee_id" is distinct
  from $1555)))))))
  union all select a.id, $1556::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1557) and (((false) and (("a"."raised_by_id" is distinct
  from $1558)))) then $1559::text end, case when "a"."status" = any($1560) and (((false) and (("a"."raised_by_id" is distinct
  from $1561)))) then $1562::text end, case when "a"."status" = any($1563) and (((false) and (("a"."raised_by_id" is distinct
  from $1564)))) then $1565::text end, case when "a"."status" = any($1566) and (((false) and (("a"."raised_by_id" is distinct
  from $1567)))) then $1568::text end, case when "a"."status" = any($1569) and (((false) and (("a"."raised_by_id" is distinct
  from $1570)))) then $1571::text end, case when "a"."status" = any($1572) and (((false) and (("a"."raised_by_id" is distinct
  from $1573)))) then $1574::text end, case when "a"."status" = any($1575) and (((false) and (("a"."raised_by_id" is distinct
  from $1576)))) then $1577::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $1578 and ((("a"."status" = any($1579))) or ("a"."raised_by_id" = $1580))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($1581) and (((false) and (("a"."raised_by_id" is distinct
  from $1582))))) or ("a"."status" = any($1583) and (((false) and (("a"."raised_by_id" is distinct
  from $1584))))) or ("a"."status" = any($1585) and (((false) and (("a"."raised_by_id" is distinct
  from $1586))))) or ("a"."status" = any($1587) and (((false) and (("a"."raised_by_id" is distinct
  from $1588))))) or ("a"."status" = any($1589) and (((false) and (("a"."raised_by_id" is distinct
  from $1590)))))))
  union all select a.id, $1591::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1592) and (((false) and (("a"."reported_id" is distinct
  from $1593)))) then $1594::text end, case when "a"."status" = any($1595) and (((false) and (("a"."reported_id" is distinct
  from $1596)))) then $1597::text end, case when "a"."status" = any($1598) and (false) then $1599::text end, case when "a"."status" = any($1600) and (((false) and (("a"."reported_id" is distinct
  from $1601)))) then $1602::text end, case when "a"."status" = any($1603) and (((false) and (("a"."reported_id" is distinct
  from $1604)))) then $1605::text end, case when "a"."status" = any($1606) and (((false) and (("a"."reported_id" is distinct
  from $1607)))) then $1608::text end, case when "a"."status" = any($1609) and (((false) and (("a"."reported_id" is distinct
  from $1610)))) then $1611::text end, case when "a"."status" = any($1612) and (((false) and (("a"."reported_id" is distinct
  from $1613)))) then $1614::text end, case when "a"."status" = any($1615) and (false) then $1616::text end, case when "a"."status" = any($1617) and (false) then $1618::text end, case when "a"."status" = any($1619) and (false) then $1620::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $1621 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $1622::ltree))))))) and ("a"."reported_id" is distinct
  from $1623)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($1624) and (((false) and (("a"."reported_id" is distinct
  from $1625))))) or ("a"."status" = any($1626) and (((false) and (("a"."reported_id" is distinct
  from $1627))))) or ("a"."status" = any($1628) and (((false) and (("a"."reported_id" is distinct
  from $1629))))) or ("a"."status" = any($1630) and (((false) and (("a"."reported_id" is distinct
  from $1631))))) or ("a"."status" = any($1632) and (((false) and (("a"."reported_id" is distinct
  from $1633)))))))
  union all select a.id, $1634::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1635) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1636))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1637))))))) and (("a"."employee_id" is distinct
  from $1638)))) then $1639::text end, case when "a"."status" = any($1640) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1641))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1642))))))) and (("a"."employee_id" is distinct
  from $1643)))) then $1644::text end, case when "a"."status" = any($1645) and ("a"."employee_id" = $1646) then $1647::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $1648 and (("a"."agency_id" = $1649) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1650)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1651::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1652) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1653))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1654))))))) and (("a"."employee_id" is distinct
  from $1655))))) or ("a"."status" = any($1656) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1657))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1658))))))) and (("a"."employee_id" is distinct
  from $1659)))))))
  union all select a.id, $1660::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1661) and (((false) and (("a"."employee_id" is distinct
  from $1662)))) then $1663::text end, case when "a"."status" = any($1664) and (((false) and (("a"."employee_id" is distinct
  from $1665)))) then $1666::text end, case when "a"."status" = any($1667) and (((false) and (("a"."employee_id" is distinct
  from $1668)))) then $1669::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $1670 and (("a"."agency_id" = $1671) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1672)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1673::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1674) and (((false) and (("a"."employee_id" is distinct
  from $1675))))) or ("a"."status" = any($1676) and (((false) and (("a"."employee_id" is distinct
  from $1677)))))))
  union all select a.id, $1678::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1679) and ((("a"."employee_id" = $1680))) then $1681::text end, case when "a"."status" = any($1682) and ((((("a"."assessor_id" = $1683))) and (("a"."employee_id" is distinct
  from $1684)))) then $1685::text end, case when "a"."status" = any($1686) and ((((("a"."assessor_id" = $1687))) and (("a"."employee_id" is distinct
  from $1688)))) then $1689::text end, case when "a"."status" = any($1690) and ((("a"."employee_id" = $1691) or ((("a"."assessor_id" = $1692))))) then $1693::text end, case when "a"."status" = any($1694) and ((((("a"."assessor_id" = $1695))) and (("a"."employee_id" is distinct
  from $1696)))) then $1697::text end, case when "a"."status" = any($1698) and ((((("a"."assessor_id" = $1699))) and (("a"."employee_id" is distinct
  from $1700)))) then $1701::text end, case when "a"."status" = any($1702) and ((((("a"."assessor_id" = $1703))) and (("a"."employee_id" is distinct
  from $1704)))) then $1705::text end, case when "a"."status" = any($1706) and ("a"."employee_id" = $1707) then $1708::text end, case when "a"."status" = any($1709) and ("a"."employee_id" = $1710) then $1711::text end, case when "a"."status" = any($1712) and ((((((("a"."assessor_id" = $1713))))) and (("a"."employee_id" is distinct
  from $1714)))) then $1715::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1716 and (("a"."agency_id" = $1717) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1718)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1719::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1720) and ((((("a"."assessor_id" = $1721))) and (("a"."employee_id" is distinct
  from $1722))))) or ("a"."status" = any($1723) and ((((("a"."assessor_id" = $1724))) and (("a"."employee_id" is distinct
  from $1725))))) or ("a"."status" = any($1726) and ((((("a"."assessor_id" = $1727))) and (("a"."employee_id" is distinct
  from $1728))))) or ("a"."status" = any($1729) and ((((("a"."assessor_id" = $1730))) and (("a"."employee_id" is distinct
  from $1731))))) or ("a"."status" = any($1732) and ((((("a"."assessor_id" = $1733))) and (("a"."employee_id" is distinct
  from $1734)))))))
  union all select a.id, $1735::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1736) and (false) then $1737::text end, case when "a"."status" = any($1738) and (((false) and (("a"."author_id" is distinct
  from $1739)))) then $1740::text end, case when "a"."status" = any($1741) and (((false) and (("a"."author_id" is distinct
  from $1742)))) then $1743::text end, case when "a"."status" = any($1744) and (false) then $1745::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $1746 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $1747)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1748) and (((false) and (("a"."author_id" is distinct
  from $1749))))) or ("a"."status" = any($1750) and (((false) and (("a"."author_id" is distinct
  from $1751)))))))
  union all select a.id, $1752::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1753) and ((("a"."employee_id" = $1754))) then $1755::text end, case when "a"."status" = any($1756) and ((("a"."employee_id" = $1757))) then $1758::text end, case when "a"."status" = any($1759) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1760))))) and (("a"."employee_id" is distinct
  from $1761)))) then $1762::text end, case when "a"."status" = any($1763) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1764))))) and (("a"."employee_id" is distinct
  from $1765)))) then $1766::text end, case when "a"."status" = any($1767) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1768))))) and (("a"."employee_id" is distinct
  from $1769)))) then $1770::text end, case when "a"."status" = any($1771) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1772))))) and (("a"."employee_id" is distinct
  from $1773)))) then $1774::text end, case when "a"."status" = any($1775) and ((("a"."employee_id" = $1776))) then $1777::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1778 and (("a"."agency_id" = $1779) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1780)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1781::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1782) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1783))))) and (("a"."employee_id" is distinct
  from $1784))))) or ("a"."status" = any($1785) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1786))))) and (("a"."employee_id" is distinct
  from $1787)))))))
  union all select a.id, $1788::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1789) and (false) then $1790::text end, case when "a"."status" = any($1791) and (((false) and (("a"."proposer_id" is distinct
  from $1792)))) then $1793::text end, case when "a"."status" = any($1794) and (((false) and (("a"."proposer_id" is distinct
  from $1795)))) then $1796::text end, case when "a"."status" = any($1797) and (false) then $1798::text end, case when "a"."status" = any($1799) and (false) then $1800::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1801 and ("a"."status" = any($1802))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1803) and (((false) and (("a"."proposer_id" is distinct
  from $1804))))) or ("a"."status" = any($1805) and (((false) and (("a"."proposer_id" is distinct
  from $1806)))))))
  union all select a.id, $1807::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1808) and (false) then $1809::text end, case when "a"."status" = any($1810) and (false) then $1811::text end, case when "a"."status" = any($1812) and (((false) and (("a"."proposer_id" is distinct
  from $1813)))) then $1814::text end, case when "a"."status" = any($1815) and (((false) and (("a"."proposer_id" is distinct
  from $1816)))) then $1817::text end, case when "a"."status" = any($1818) and (false) then $1819::text end, case when "a"."status" = any($1820) and (false) then $1821::text end, case when "a"."status" = any($1822) and (((false) and (("a"."proposer_id" is distinct
  from $1823)))) then $1824::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $1825 and ("a"."status" is distinct
  from $1826)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1827) and (((false) and (("a"."proposer_id" is distinct
  from $1828))))) or ("a"."status" = any($1829) and (((false) and (("a"."proposer_id" is distinct
  from $1830)))))))
  union all select a.id, $1831::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1832) and (((false) and (("a"."proposer_id" is distinct
  from $1833)))) then $1834::text end, case when "a"."status" = any($1835) and (((false) and (("a"."proposer_id" is distinct
  from $1836)))) then $1837::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $1838) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1839) and (((false) and (("a"."proposer_id" is distinct
  from $1840))))) or ("a"."status" = any($1841) and (((false) and (("a"."proposer_id" is distinct
  from $1842)))))))
  union all select a.id, $1843::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1844) and (false) then $1845::text end, case when "a"."status" = any($1846) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1847))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1848))))))) and (("a"."proposer_id" is distinct
  from $1849)))) then $1850::text end, case when "a"."status" = any($1851) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1852))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1853))))))) and (("a"."proposer_id" is distinct
  from $1854)))) then $1855::text end, case when "a"."status" = any($1856) and (false) then $1857::text end, case when "a"."status" = any($1858) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1859))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1860))))))) and (("a"."proposer_id" is distinct
  from $1861)))) then $1862::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1863 and ((("a"."status" = any($1864))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1865))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1866))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1867) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1868))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1869))))))) and (("a"."proposer_id" is distinct
  from $1870))))) or ("a"."status" = any($1871) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1872))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1873))))))) and (("a"."proposer_id" is distinct
  from $1874)))))))
  union all select a.id, $1875::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1876) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1877))))) then $1878::text end, case when "a"."status" = any($1879) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1880))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1881))))))))))) and (("a"."reporter_id" is distinct
  from $1882)))) then $1883::text end, case when "a"."status" = any($1884) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1885))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1886))))))))))) and (("a"."reporter_id" is distinct
  from $1887)))) then $1888::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1889 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1890 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1891 and ((("a_activity_workPlan"."status" = any($1892))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1893))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1894))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1895) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1896))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1897))))))))))) and (("a"."reporter_id" is distinct
  from $1898))))) or ("a"."status" = any($1899) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1900))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1901))))))))))) and (("a"."reporter_id" is distinct
  from $1902)))))))) i
  order by i.since, i.id
  limit $1903 offset $1904) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
