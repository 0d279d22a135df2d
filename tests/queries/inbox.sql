with "q0" as materialized (select count(*)::int as count
  from (select a.id, $1::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and (((false) and (("a"."teacher_id" is distinct
  from $3)))) then $4::text end, case when "a"."status" = any($5) and (((false) and (("a"."teacher_id" is distinct
  from $6)))) then $7::text end, case when "a"."status" = any($8) and (((false) and (("a"."teacher_id" is distinct
  from $9)))) then $10::text end, case when "a"."status" = any($11) and (((false) and (("a"."teacher_id" is distinct
  from $12)))) then $13::text end, case when "a"."status" = any($14) and (false) then $15::text end, case when "a"."status" = any($16) and (false) then $17::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($18) and (((false) and (("a"."teacher_id" is distinct
  from $19))))) or ("a"."status" = any($20) and (((false) and (("a"."teacher_id" is distinct
  from $21))))) or ("a"."status" = any($22) and (((false) and (("a"."teacher_id" is distinct
  from $23))))) or ("a"."status" = any($24) and (((false) and (("a"."teacher_id" is distinct
  from $25)))))))
  union all select a.id, $26::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($27) and (((false) and (("a"."teacher_id" is distinct
  from $28)))) then $29::text end, case when "a"."status" = any($30) and (((false) and (("a"."teacher_id" is distinct
  from $31)))) then $32::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $33 and "a"."status" = $34) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($35) and (((false) and (("a"."teacher_id" is distinct
  from $36))))) or ("a"."status" = any($37) and (((false) and (("a"."teacher_id" is distinct
  from $38)))))))
  union all select a.id, $39::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($40) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $41) and ("a"."employee_id" = $42))) then $43::text end, case when "a"."status" = any($44) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $45) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $46))))))) and (("a"."employee_id" is distinct
  from $47)))) then $48::text end, case when "a"."status" = any($49) and (((false) and (("a"."employee_id" is distinct
  from $50)))) then $51::text end, case when "a"."status" = any($52) and (((false) and (("a"."employee_id" is distinct
  from $53)))) then $54::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $55 and (("a"."agency_id" = $56) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $57)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $58::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($59) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $60) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $61))))))) and (("a"."employee_id" is distinct
  from $62)))))))
  union all select a.id, $63::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($64) and ((("a"."employee_id" = $65))) then $66::text end, case when "a"."status" = any($67) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $68))))) and (("a"."employee_id" is distinct
  from $69)))) then $70::text end, case when "a"."status" = any($71) and (((false) and (("a"."employee_id" is distinct
  from $72)))) then $73::text end, case when "a"."status" = any($74) and ((((((("a"."status" = $75) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $76))))))))) and (("a"."employee_id" is distinct
  from $77)))) then $78::text end, case when "a"."status" = any($79) and ((((((("a"."status" = $80) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $81))))))))) and (("a"."employee_id" is distinct
  from $82)))) then $83::text end, case when "a"."status" = any($84) and ("a"."employee_id" = $85) then $86::text end, case when "a"."status" = any($87) and (((false) and (("a"."employee_id" is distinct
  from $88)))) then $89::text end, case when "a"."status" = any($90) and (((false) and (("a"."employee_id" is distinct
  from $91)))) then $92::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $93 and (("a"."agency_id" = $94) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $95)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $96::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($97) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $98))))) and (("a"."employee_id" is distinct
  from $99))))) or ("a"."status" = any($100) and (((false) and (("a"."employee_id" is distinct
  from $101))))) or ("a"."status" = any($102) and ((((((("a"."status" = $103) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $104))))))))) and (("a"."employee_id" is distinct
  from $105))))) or ("a"."status" = any($106) and ((((((("a"."status" = $107) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $108))))))))) and (("a"."employee_id" is distinct
  from $109)))))))
  union all select a.id, $110::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($111) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $112))) and (("a"."mentee_id" is distinct
  from $113)))) then $114::text end, case when "a"."status" = any($115) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $116))) and (("a"."mentee_id" is distinct
  from $117)))) then $118::text end, case when "a"."status" = any($119) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $120))) or ("a"."mentee_id" = $121))) then $122::text end, case when "a"."status" = any($123) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $124))) or ("a"."mentee_id" = $125))) then $126::text end, case when "a"."status" = any($127) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $128))) and (("a"."mentee_id" is distinct
  from $129)))) then $130::text end, case when "a"."status" = any($131) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $132))) or ("a"."mentee_id" = $133))) then $134::text end, case when "a"."status" = any($135) and (((false) and (("a"."mentee_id" is distinct
  from $136)))) then $137::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $138 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $139 and ((("a_mentee"."id" = $140)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $141::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $142))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($143) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $144))) and (("a"."mentee_id" is distinct
  from $145))))) or ("a"."status" = any($146) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $147))) and (("a"."mentee_id" is distinct
  from $148)))))))
  union all select a.id, $149::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($150) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $151))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $152))))))) and (("a"."employee_id" is distinct
  from $153)))) then $154::text end, case when "a"."status" = any($155) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $156))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $157))))))) and (("a"."employee_id" is distinct
  from $158)))) then $159::text end, case when "a"."status" = any($160) and ("a"."employee_id" = $161) then $162::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $163 and (("a"."agency_id" = $164) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $165)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $166::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($167) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $168))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $169))))))) and (("a"."employee_id" is distinct
  from $170))))) or ("a"."status" = any($171) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $172))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $173))))))) and (("a"."employee_id" is distinct
  from $174)))))))
  union all select a.id, $175::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($176) and (((false) and (("a"."employee_id" is distinct
  from $177)))) then $178::text end, case when "a"."status" = any($179) and (((false) and (("a"."employee_id" is distinct
  from $180)))) then $181::text end, case when "a"."status" = any($182) and (((false) and (("a"."employee_id" is distinct
  from $183)))) then $184::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $185 and (("a"."agency_id" = $186) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $187)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $188::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($189) and (((false) and (("a"."employee_id" is distinct
  from $190))))) or ("a"."status" = any($191) and (((false) and (("a"."employee_id" is distinct
  from $192)))))))
  union all select a.id, $193::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($194) and ((("a"."employee_id" = $195))) then $196::text end, case when "a"."status" = any($197) and ((((("a"."assessor_id" = $198))) and (("a"."employee_id" is distinct
  from $199)))) then $200::text end, case when "a"."status" = any($201) and ((((("a"."assessor_id" = $202))) and (("a"."employee_id" is distinct
  from $203)))) then $204::text end, case when "a"."status" = any($205) and ((("a"."employee_id" = $206) or ((("a"."assessor_id" = $207))))) then $208::text end, case when "a"."status" = any($209) and ((((("a"."assessor_id" = $210))) and (("a"."employee_id" is distinct
  from $211)))) then $212::text end, case when "a"."status" = any($213) and ((((("a"."assessor_id" = $214))) and (("a"."employee_id" is distinct
  from $215)))) then $216::text end, case when "a"."status" = any($217) and ((((("a"."assessor_id" = $218))) and (("a"."employee_id" is distinct
  from $219)))) then $220::text end, case when "a"."status" = any($221) and ("a"."employee_id" = $222) then $223::text end, case when "a"."status" = any($224) and ("a"."employee_id" = $225) then $226::text end, case when "a"."status" = any($227) and ((((((("a"."assessor_id" = $228))))) and (("a"."employee_id" is distinct
  from $229)))) then $230::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $231 and (("a"."agency_id" = $232) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $233)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $234::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($235) and ((((("a"."assessor_id" = $236))) and (("a"."employee_id" is distinct
  from $237))))) or ("a"."status" = any($238) and ((((("a"."assessor_id" = $239))) and (("a"."employee_id" is distinct
  from $240))))) or ("a"."status" = any($241) and ((((("a"."assessor_id" = $242))) and (("a"."employee_id" is distinct
  from $243))))) or ("a"."status" = any($244) and ((((("a"."assessor_id" = $245))) and (("a"."employee_id" is distinct
  from $246))))) or ("a"."status" = any($247) and ((((("a"."assessor_id" = $248))) and (("a"."employee_id" is distinct
  from $249)))))))
  union all select a.id, $250::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($251) and ((("a"."employee_id" = $252))) then $253::text end, case when "a"."status" = any($254) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $255))))) and (("a"."employee_id" is distinct
  from $256)))) then $257::text end, case when "a"."status" = any($258) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $259))))) and (("a"."employee_id" is distinct
  from $260)))) then $261::text end, case when "a"."status" = any($262) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $263))))) and (("a"."employee_id" is distinct
  from $264)))) then $265::text end, case when "a"."status" = any($266) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $267))))) and (("a"."employee_id" is distinct
  from $268)))) then $269::text end, case when "a"."status" = any($270) and ((("a"."employee_id" = $271))) then $272::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $273 and (("a"."agency_id" = $274) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $275)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $276::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($277) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $278))))) and (("a"."employee_id" is distinct
  from $279))))) or ("a"."status" = any($280) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $281))))) and (("a"."employee_id" is distinct
  from $282)))))))
  union all select a.id, $283::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($284) and (false) then $285::text end, case when "a"."status" = any($286) and (((false) and (("a"."proposer_id" is distinct
  from $287)))) then $288::text end, case when "a"."status" = any($289) and (((false) and (("a"."proposer_id" is distinct
  from $290)))) then $291::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $292 and "a"."status" = $293) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($294) and (((false) and (("a"."proposer_id" is distinct
  from $295))))) or ("a"."status" = any($296) and (((false) and (("a"."proposer_id" is distinct
  from $297)))))))) i ), "q1" as materialized (select $298::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($299) and (((false) and (("a"."teacher_id" is distinct
  from $300))))) or ("a"."status" = any($301) and (((false) and (("a"."teacher_id" is distinct
  from $302))))) or ("a"."status" = any($303) and (((false) and (("a"."teacher_id" is distinct
  from $304))))) or ("a"."status" = any($305) and (((false) and (("a"."teacher_id" is distinct
  from $306)))))))
  union all select $307::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $308 and "a"."status" = $309) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($310) and (((false) and (("a"."teacher_id" is distinct
  from $311))))) or ("a"."status" = any($312) and (((false) and (("a"."teacher_id" is distinct
  from $313)))))))
  union all select $314::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $315 and (("a"."agency_id" = $316) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $317)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $318::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($319) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $320) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $321))))))) and (("a"."employee_id" is distinct
  from $322)))))))
  union all select $323::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $324 and (("a"."agency_id" = $325) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $326)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $327::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($328) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $329))))) and (("a"."employee_id" is distinct
  from $330))))) or ("a"."status" = any($331) and (((false) and (("a"."employee_id" is distinct
  from $332))))) or ("a"."status" = any($333) and ((((((("a"."status" = $334) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $335))))))))) and (("a"."employee_id" is distinct
  from $336))))) or ("a"."status" = any($337) and ((((((("a"."status" = $338) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $339))))))))) and (("a"."employee_id" is distinct
  from $340)))))))
  union all select $341::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $342 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $343 and ((("a_mentee"."id" = $344)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $345::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $346))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($347) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $348))) and (("a"."mentee_id" is distinct
  from $349))))) or ("a"."status" = any($350) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $351))) and (("a"."mentee_id" is distinct
  from $352)))))))
  union all select $353::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $354 and (("a"."agency_id" = $355) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $356)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $357::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($358) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $359))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $360))))))) and (("a"."employee_id" is distinct
  from $361))))) or ("a"."status" = any($362) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $363))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $364))))))) and (("a"."employee_id" is distinct
  from $365)))))))
  union all select $366::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $367 and (("a"."agency_id" = $368) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $369)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $370::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($371) and (((false) and (("a"."employee_id" is distinct
  from $372))))) or ("a"."status" = any($373) and (((false) and (("a"."employee_id" is distinct
  from $374)))))))
  union all select $375::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $376 and (("a"."agency_id" = $377) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $378)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $379::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($380) and ((((("a"."assessor_id" = $381))) and (("a"."employee_id" is distinct
  from $382))))) or ("a"."status" = any($383) and ((((("a"."assessor_id" = $384))) and (("a"."employee_id" is distinct
  from $385))))) or ("a"."status" = any($386) and ((((("a"."assessor_id" = $387))) and (("a"."employee_id" is distinct
  from $388))))) or ("a"."status" = any($389) and ((((("a"."assessor_id" = $390))) and (("a"."employee_id" is distinct
  from $391))))) or ("a"."status" = any($392) and ((((("a"."assessor_id" = $393))) and (("a"."employee_id" is distinct
  from $394)))))))
  union all select $395::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $396 and (("a"."agency_id" = $397) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $398)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $399::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($400) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $401))))) and (("a"."employee_id" is distinct
  from $402))))) or ("a"."status" = any($403) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $404))))) and (("a"."employee_id" is distinct
  from $405)))))))
  union all select $406::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $407 and "a"."status" = $408) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($409) and (((false) and (("a"."proposer_id" is distinct
  from $410))))) or ("a"."status" = any($411) and (((false) and (("a"."proposer_id" is distinct
  from $412)))))))), "q2" as materialized (select i.*
  from (select a.id, $413::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($414) and (((false) and (("a"."teacher_id" is distinct
  from $415)))) then $416::text end, case when "a"."status" = any($417) and (((false) and (("a"."teacher_id" is distinct
  from $418)))) then $419::text end, case when "a"."status" = any($420) and (((false) and (("a"."teacher_id" is distinct
  from $421)))) then $422::text end, case when "a"."status" = any($423) and (((false) and (("a"."teacher_id" is distinct
  from $424)))) then $425::text end, case when "a"."status" = any($426) and (false) then $427::text end, case when "a"."status" = any($428) and (false) then $429::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($430) and (((false) and (("a"."teacher_id" is distinct
  from $431))))) or ("a"."status" = any($432) and (((false) and (("a"."teacher_id" is distinct
  from $433))))) or ("a"."status" = any($434) and (((false) and (("a"."teacher_id" is distinct
  from $435))))) or ("a"."status" = any($436) and (((false) and (("a"."teacher_id" is distinct
  from $437)))))))
  union all select a.id, $438::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($439) and (((false) and (("a"."teacher_id" is distinct
  from $440)))) then $441::text end, case when "a"."status" = any($442) and (((false) and (("a"."teacher_id" is distinct
  from $443)))) then $444::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $445 and "a"."status" = $446) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($447) and (((false) and (("a"."teacher_id" is distinct
  from $448))))) or ("a"."status" = any($449) and (((false) and (("a"."teacher_id" is distinct
  from $450)))))))
  union all select a.id, $451::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($452) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $453) and ("a"."employee_id" = $454))) then $455::text end, case when "a"."status" = any($456) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $457) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $458))))))) and (("a"."employee_id" is distinct
  from $459)))) then $460::text end, case when "a"."status" = any($461) and (((false) and (("a"."employee_id" is distinct
  from $462)))) then $463::text end, case when "a"."status" = any($464) and (((false) and (("a"."employee_id" is distinct
  from $465)))) then $466::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $467 and (("a"."agency_id" = $468) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $469)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $470::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($471) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $472) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $473))))))) and (("a"."employee_id" is distinct
  from $474)))))))
  union all select a.id, $475::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($476) and ((("a"."employee_id" = $477))) then $478::text end, case when "a"."status" = any($479) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $480))))) and (("a"."employee_id" is distinct
  from $481)))) then $482::text end, case when "a"."status" = any($483) and (((false) and (("a"."employee_id" is distinct
  from $484)))) then $485::text end, case when "a"."status" = any($486) and ((((((("a"."status" = $487) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $488))))))))) and (("a"."employee_id" is distinct
  from $489)))) then $490::text end, case when "a"."status" = any($491) and ((((((("a"."status" = $492) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $493))))))))) and (("a"."employee_id" is distinct
  from $494)))) then $495::text end, case when "a"."status" = any($496) and ("a"."employee_id" = $497) then $498::text end, case when "a"."status" = any($499) and (((false) and (("a"."employee_id" is distinct
  from $500)))) then $501::text end, case when "a"."status" = any($502) and (((false) and (("a"."employee_id" is distinct
  from $503)))) then $504::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $505 and (("a"."agency_id" = $506) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $507)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $508::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($509) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $510))))) and (("a"."employee_id" is distinct
  from $511))))) or ("a"."status" = any($512) and (((false) and (("a"."employee_id" is distinct
  from $513))))) or ("a"."status" = any($514) and ((((((("a"."status" = $515) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $516))))))))) and (("a"."employee_id" is distinct
  from $517))))) or ("a"."status" = any($518) and ((((((("a"."status" = $519) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $520))))))))) and (("a"."employee_id" is distinct
  from $521)))))))
  union all select a.id, $522::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($523) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $524))) and (("a"."mentee_id" is distinct
  from $525)))) then $526::text end, case when "a"."status" = any($527) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $528))) and (("a"."mentee_id" is distinct
  from $529)))) then $530::text end, case when "a"."status" = any($531) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $532))) or ("a"."mentee_id" = $533))) then $534::text end, case when "a"."status" = any($535) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $536))) or ("a"."mentee_id" = $537))) then $538::text end, case when "a"."status" = any($539) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $540))) and (("a"."mentee_id" is distinct
  from $541)))) then $542::text end, case when "a"."status" = any($543) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $544))) or ("a"."mentee_id" = $545))) then $546::text end, case when "a"."status" = any($547) and (((false) and (("a"."mentee_id" is distinct
  from $548)))) then $549::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $550 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $551 and ((("a_mentee"."id" = $552)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $553::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $554))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($555) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $556))) and (("a"."mentee_id" is distinct
  from $557))))) or ("a"."status" = any($558) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $559))) and (("a"."mentee_id" is distinct
  from $560)))))))
  union all select a.id, $561::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($562) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $563))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $564))))))) and (("a"."employee_id" is distinct
  from $565)))) then $566::text end, case when "a"."status" = any($567) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $568))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $569))))))) and (("a"."employee_id" is distinct
  from $570)))) then $571::text end, case when "a"."status" = any($572) and ("a"."employee_id" = $573) then $574::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $575 and (("a"."agency_id" = $576) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $577)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $578::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($579) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $580))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $581))))))) and (("a"."employee_id" is distinct
  from $582))))) or ("a"."status" = any($583) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $584))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $585))))))) and (("a"."employee_id" is distinct
  from $586)))))))
  union all select a.id, $587::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($588) and (((false) and (("a"."employee_id" is distinct
  from $589)))) then $590::text end, case when "a"."status" = any($591) and (((false) and (("a"."employee_id" is distinct
  from $592)))) then $593::text end, case when "a"."status" = any($594) and (((false) and (("a"."employee_id" is distinct
  from $595)))) then $596::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $597 and (("a"."agency_id" = $598) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $599)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $600::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($601) and (((false) and (("a"."employee_id" is distinct
  from $602))))) or ("a"."status" = any($603) and (((false) and (("a"."employee_id" is distinct
  from $604)))))))
  union all select a.id, $605::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($606) and ((("a"."employee_id" = $607))) then $608::text end, case when "a"."status" = any($609) and ((((("a"."assessor_id" = $610))) and (("a"."employee_id" is distinct
  from $611)))) then $612::text end, case when "a"."status" = any($613) and ((((("a"."assessor_id" = $614))) and (("a"."employee_id" is distinct
  from $615)))) then $616::text end, case when "a"."status" = any($617) and ((("a"."employee_id" = $618) or ((("a"."assessor_id" = $619))))) then $620::text end, case when "a"."status" = any($621) and ((((("a"."assessor_id" = $622))) and (("a"."employee_id" is distinct
  from $623)))) then $624::text end, case when "a"."status" = any($625) and ((((("a"."assessor_id" = $626))) and (("a"."employee_id" is distinct
  from $627)))) then $628::text end, case when "a"."status" = any($629) and ((((("a"."assessor_id" = $630))) and (("a"."employee_id" is distinct
  from $631)))) then $632::text end, case when "a"."status" = any($633) and ("a"."employee_id" = $634) then $635::text end, case when "a"."status" = any($636) and ("a"."employee_id" = $637) then $638::text end, case when "a"."status" = any($639) and ((((((("a"."assessor_id" = $640))))) and (("a"."employee_id" is distinct
  from $641)))) then $642::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $643 and (("a"."agency_id" = $644) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $645)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $646::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($647) and ((((("a"."assessor_id" = $648))) and (("a"."employee_id" is distinct
  from $649))))) or ("a"."status" = any($650) and ((((("a"."assessor_id" = $651))) and (("a"."employee_id" is distinct
  from $652))))) or ("a"."status" = any($653) and ((((("a"."assessor_id" = $654))) and (("a"."employee_id" is distinct
  from $655))))) or ("a"."status" = any($656) and ((((("a"."assessor_id" = $657))) and (("a"."employee_id" is distinct
  from $658))))) or ("a"."status" = any($659) and ((((("a"."assessor_id" = $660))) and (("a"."employee_id" is distinct
  from $661)))))))
  union all select a.id, $662::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($663) and ((("a"."employee_id" = $664))) then $665::text end, case when "a"."status" = any($666) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $667))))) and (("a"."employee_id" is distinct
  from $668)))) then $669::text end, case when "a"."status" = any($670) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $671))))) and (("a"."employee_id" is distinct
  from $672)))) then $673::text end, case when "a"."status" = any($674) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $675))))) and (("a"."employee_id" is distinct
  from $676)))) then $677::text end, case when "a"."status" = any($678) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $679))))) and (("a"."employee_id" is distinct
  from $680)))) then $681::text end, case when "a"."status" = any($682) and ((("a"."employee_id" = $683))) then $684::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $685 and (("a"."agency_id" = $686) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $687)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $688::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($689) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $690))))) and (("a"."employee_id" is distinct
  from $691))))) or ("a"."status" = any($692) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $693))))) and (("a"."employee_id" is distinct
  from $694)))))))
  union all select a.id, $695::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($696) and (false) then $697::text end, case when "a"."status" = any($698) and (((false) and (("a"."proposer_id" is distinct
  from $699)))) then $700::text end, case when "a"."status" = any($701) and (((false) and (("a"."proposer_id" is distinct
  from $702)))) then $703::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $704 and "a"."status" = $705) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($706) and (((false) and (("a"."proposer_id" is distinct
  from $707))))) or ("a"."status" = any($708) and (((false) and (("a"."proposer_id" is distinct
  from $709)))))))) i
  order by i.since, i.id
  limit $710 offset $711) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
