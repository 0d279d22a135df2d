with "q0" as materialized (select count(*)::int as count
  from (select a.id, $1::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $3))))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $6))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $7))))))))))) and (("a"."reporter_id" is distinct
  from $8)))) then $9::text end, case when "a"."status" = any($10) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $11))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $12))))))))))) and (("a"."reporter_id" is distinct
  from $13)))) then $14::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $15 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $16 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $17 and ((("a_activity_workPlan"."status" = any($18))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $19))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $20))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($21) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $22))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $23))))))))))) and (("a"."reporter_id" is distinct
  from $24))))) or ("a"."status" = any($25) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $26))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $27))))))))))) and (("a"."reporter_id" is distinct
  from $28)))))))
  union all select a.id, $29::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($30) and (false) then $31::text end, case when "a"."status" = any($32) and (((false) and (("a"."author_id" is distinct
  from $33)))) then $34::text end, case when "a"."status" = any($35) and (((false) and (("a"."author_id" is distinct
  from $36)))) then $37::text end, case when "a"."status" = any($38) and (false) then $39::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $40 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $41)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($42) and (((false) and (("a"."author_id" is distinct
  from $43))))) or ("a"."status" = any($44) and (((false) and (("a"."author_id" is distinct
  from $45)))))))
  union all select a.id, $46::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($47) and (((false) and (("a"."raised_by_id" is distinct
  from $48)))) then $49::text end, case when "a"."status" = any($50) and (((false) and (("a"."raised_by_id" is distinct
  from $51)))) then $52::text end, case when "a"."status" = any($53) and (((false) and (("a"."raised_by_id" is distinct
  from $54)))) then $55::text end, case when "a"."status" = any($56) and (((false) and (("a"."raised_by_id" is distinct
  from $57)))) then $58::text end, case when "a"."status" = any($59) and (((false) and (("a"."raised_by_id" is distinct
  from $60)))) then $61::text end, case when "a"."status" = any($62) and (((false) and (("a"."raised_by_id" is distinct
  from $63)))) then $64::text end, case when "a"."status" = any($65) and (((false) and (("a"."raised_by_id" is distinct
  from $66)))) then $67::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $68 and ((("a"."status" = any($69))) or ("a"."raised_by_id" = $70))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($71) and (((false) and (("a"."raised_by_id" is distinct
  from $72))))) or ("a"."status" = any($73) and (((false) and (("a"."raised_by_id" is distinct
  from $74))))) or ("a"."status" = any($75) and (((false) and (("a"."raised_by_id" is distinct
  from $76))))) or ("a"."status" = any($77) and (((false) and (("a"."raised_by_id" is distinct
  from $78))))) or ("a"."status" = any($79) and (((false) and (("a"."raised_by_id" is distinct
  from $80)))))))
  union all select a.id, $81::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($82) and ("a"."employee_id" = $83) then $84::text end, case when "a"."status" = any($85) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $86))))) and (("a"."employee_id" is distinct
  from $87)))) then $88::text end, case when "a"."status" = any($89) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $90))))) and (("a"."employee_id" is distinct
  from $91)))) then $92::text end, case when "a"."status" = any($93) and ((("a"."employee_id" = $94) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $95))))))) then $96::text end, case when "a"."status" = any($97) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $98))))) and (("a"."employee_id" is distinct
  from $99)))) then $100::text end, case when "a"."status" = any($101) and ((("a"."employee_id" = $102))) then $103::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $104 and (("a"."agency_id" = $105) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $106)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $107::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($108) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $109))))) and (("a"."employee_id" is distinct
  from $110))))) or ("a"."status" = any($111) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $112))))) and (("a"."employee_id" is distinct
  from $113)))))))
  union all select a.id, $114::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($115) and ((((("a"."agency_id" = $116) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $117::ltree)))))))) and (("a_employee"."id" is distinct
  from $118))))))))) and (("a"."employee_id" is distinct
  from $119)))) then $120::text end, case when "a"."status" = any($121) and (((false) and (("a"."employee_id" is distinct
  from $122)))) then $123::text end, case when "a"."status" = any($124) and (((false) and (("a"."employee_id" is distinct
  from $125)))) then $126::text end, case when "a"."status" = any($127) and (((false) and (("a"."employee_id" is distinct
  from $128)))) then $129::text end, case when "a"."status" = any($130) and (((false) and (("a"."employee_id" is distinct
  from $131)))) then $132::text end, case when "a"."status" = any($133) and (((false) and (("a"."employee_id" is distinct
  from $134)))) then $135::text end, case when "a"."status" = any($136) and ((((("a"."agency_id" = $137) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $138::ltree)))))))) and (("a_employee"."id" is distinct
  from $139))))))))) and (("a"."employee_id" is distinct
  from $140)))) then $141::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $142 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $143::ltree)))))))) and (("a_employee"."id" is distinct
  from $144)))))) or ("a"."employee_id" = $145 and "a"."status" = $146))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($147) and (((false) and (("a"."employee_id" is distinct
  from $148))))) or ("a"."status" = any($149) and (((false) and (("a"."employee_id" is distinct
  from $150))))) or ("a"."status" = any($151) and (((false) and (("a"."employee_id" is distinct
  from $152))))) or ("a"."status" = any($153) and (((false) and (("a"."employee_id" is distinct
  from $154))))) or ("a"."status" = any($155) and (((false) and (("a"."employee_id" is distinct
  from $156)))))))
  union all select a.id, $157::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($158) and (((false) and (("a"."reported_id" is distinct
  from $159)))) then $160::text end, case when "a"."status" = any($161) and (((false) and (("a"."reported_id" is distinct
  from $162)))) then $163::text end, case when "a"."status" = any($164) and (false) then $165::text end, case when "a"."status" = any($166) and (((false) and (("a"."reported_id" is distinct
  from $167)))) then $168::text end, case when "a"."status" = any($169) and (((false) and (("a"."reported_id" is distinct
  from $170)))) then $171::text end, case when "a"."status" = any($172) and (((false) and (("a"."reported_id" is distinct
  from $173)))) then $174::text end, case when "a"."status" = any($175) and (((false) and (("a"."reported_id" is distinct
  from $176)))) then $177::text end, case when "a"."status" = any($178) and (((false) and (("a"."reported_id" is distinct
  from $179)))) then $180::text end, case when "a"."status" = any($181) and (false) then $182::text end, case when "a"."status" = any($183) and (false) then $184::text end, case when "a"."status" = any($185) and (false) then $186::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $187 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $188::ltree))))))) and ("a"."reported_id" is distinct
  from $189)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($190) and (((false) and (("a"."reported_id" is distinct
  from $191))))) or ("a"."status" = any($192) and (((false) and (("a"."reported_id" is distinct
  from $193))))) or ("a"."status" = any($194) and (((false) and (("a"."reported_id" is distinct
  from $195))))) or ("a"."status" = any($196) and (((false) and (("a"."reported_id" is distinct
  from $197))))) or ("a"."status" = any($198) and (((false) and (("a"."reported_id" is distinct
  from $199)))))))
  union all select a.id, $200::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($201) and (((false) and (("a"."teacher_id" is distinct
  from $202)))) then $203::text end, case when "a"."status" = any($204) and (((false) and (("a"."teacher_id" is distinct
  from $205)))) then $206::text end, case when "a"."status" = any($207) and (((false) and (("a"."teacher_id" is distinct
  from $208)))) then $209::text end, case when "a"."status" = any($210) and (((false) and (("a"."teacher_id" is distinct
  from $211)))) then $212::text end, case when "a"."status" = any($213) and (false) then $214::text end, case when "a"."status" = any($215) and (false) then $216::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($217) and (((false) and (("a"."teacher_id" is distinct
  from $218))))) or ("a"."status" = any($219) and (((false) and (("a"."teacher_id" is distinct
  from $220))))) or ("a"."status" = any($221) and (((false) and (("a"."teacher_id" is distinct
  from $222))))) or ("a"."status" = any($223) and (((false) and (("a"."teacher_id" is distinct
  from $224)))))))
  union all select a.id, $225::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($226) and (((false) and (("a"."teacher_id" is distinct
  from $227)))) then $228::text end, case when "a"."status" = any($229) and (((false) and (("a"."teacher_id" is distinct
  from $230)))) then $231::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $232 and "a"."status" = $233) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($234) and (((false) and (("a"."teacher_id" is distinct
  from $235))))) or ("a"."status" = any($236) and (((false) and (("a"."teacher_id" is distinct
  from $237)))))))
  union all select a.id, $238::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($239) and ((("a"."employee_id" = $240))) then $241::text end, case when "a"."status" = any($242) and ((("a"."employee_id" = $243))) then $244::text end, case when "a"."status" = any($245) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $246))))) and (("a"."employee_id" is distinct
  from $247)))) then $248::text end, case when "a"."status" = any($249) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $250))))) and (("a"."employee_id" is distinct
  from $251)))) then $252::text end, case when "a"."status" = any($253) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $254))))) and (("a"."employee_id" is distinct
  from $255)))) then $256::text end, case when "a"."status" = any($257) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $258))))) and (("a"."employee_id" is distinct
  from $259)))) then $260::text end, case when "a"."status" = any($261) and ((("a"."employee_id" = $262))) then $263::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $264 and (("a"."agency_id" = $265) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $266)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $267::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($268) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $269))))) and (("a"."employee_id" is distinct
  from $270))))) or ("a"."status" = any($271) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $272))))) and (("a"."employee_id" is distinct
  from $273)))))))
  union all select a.id, $274::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_kind"."name"
  from "document_kind" as "a_kind"
  where "a_kind"."id" = "a"."kind_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($275) and ((("a"."employee_id" = $276))) then $277::text end, case when "a"."status" = any($278) and (((false) and (("a"."employee_id" is distinct
  from $279)))) then $280::text end, case when "a"."status" = any($281) and (((false) and (("a"."employee_id" is distinct
  from $282)))) then $283::text end, case when "a"."status" = any($284) and (((false) and (("a"."employee_id" is distinct
  from $285)))) then $286::text end, case when "a"."status" = any($287) and (((false) and (("a"."employee_id" is distinct
  from $288)))) then $289::text end, case when "a"."status" = any($290) and (((false) and (("a"."employee_id" is distinct
  from $291)))) then $292::text end, case when "a"."status" = any($293) and (((false) and (("a"."employee_id" is distinct
  from $294)))) then $295::text end, case when "a"."status" = any($296) and ((("a"."employee_id" = $297))) then $298::text end], null) as moves
  from "document_request" as a
  where ("a"."agency_id" = $299 and (("a"."employee_id" = $300))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($301) and (((false) and (("a"."employee_id" is distinct
  from $302))))) or ("a"."status" = any($303) and (((false) and (("a"."employee_id" is distinct
  from $304))))) or ("a"."status" = any($305) and (((false) and (("a"."employee_id" is distinct
  from $306))))) or ("a"."status" = any($307) and (((false) and (("a"."employee_id" is distinct
  from $308))))) or ("a"."status" = any($309) and (((false) and (("a"."employee_id" is distinct
  from $310)))))))
  union all select a.id, $311::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($312) and ((("a"."employee_id" = $313) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $314::ltree)))))))) and (("a_employee"."id" is distinct
  from $315)))))))) then $316::text end, case when "a"."status" = any($317) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $318))))) and (("a"."employee_id" is distinct
  from $319)))) then $320::text end, case when "a"."status" = any($321) and (((false) and (("a"."employee_id" is distinct
  from $322)))) then $323::text end, case when "a"."status" = any($324) and ((((((("a"."status" = $325) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $326))))))))) and (("a"."employee_id" is distinct
  from $327)))) then $328::text end, case when "a"."status" = any($329) and ((((((("a"."status" = $330) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $331))))))))) and (("a"."employee_id" is distinct
  from $332)))) then $333::text end, case when "a"."status" = any($334) and ("a"."employee_id" = $335) then $336::text end, case when "a"."status" = any($337) and (((false) and (("a"."employee_id" is distinct
  from $338)))) then $339::text end, case when "a"."status" = any($340) and (((false) and (("a"."employee_id" is distinct
  from $341)))) then $342::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $343 and (("a"."agency_id" = $344) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $345)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $346::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($347) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $348))))) and (("a"."employee_id" is distinct
  from $349))))) or ("a"."status" = any($350) and (((false) and (("a"."employee_id" is distinct
  from $351))))) or ("a"."status" = any($352) and ((((((("a"."status" = $353) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $354))))))))) and (("a"."employee_id" is distinct
  from $355))))) or ("a"."status" = any($356) and ((((((("a"."status" = $357) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $358))))))))) and (("a"."employee_id" is distinct
  from $359)))))))
  union all select a.id, $360::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($361) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $362) and ("a"."employee_id" = $363))) then $364::text end, case when "a"."status" = any($365) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $366) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $367))))))) and (("a"."employee_id" is distinct
  from $368)))) then $369::text end, case when "a"."status" = any($370) and (((false) and (("a"."employee_id" is distinct
  from $371)))) then $372::text end, case when "a"."status" = any($373) and (((false) and (("a"."employee_id" is distinct
  from $374)))) then $375::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $376 and (("a"."agency_id" = $377) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $378)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $379::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($380) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $381) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $382))))))) and (("a"."employee_id" is distinct
  from $383)))))))
  union all select a.id, $384::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($385) and ((("a"."employee_id" = $386))) then $387::text end, case when "a"."status" = any($388) and (((((("a"."authority" is distinct
  from $389) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $390))))) and (("a"."employee_id" is distinct
  from $391)))) then $392::text end, case when "a"."status" = any($393) and (((((("a"."authority" is distinct
  from $394) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $395))))) and (("a"."employee_id" is distinct
  from $396)))) then $397::text end, case when "a"."status" = any($398) and (((((("a"."authority" is distinct
  from $399) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $400))))) and (("a"."employee_id" is distinct
  from $401)))) then $402::text end, case when "a"."status" = any($403) and (((((("a"."authority" is distinct
  from $404) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $405))))) and (("a"."employee_id" is distinct
  from $406)))) then $407::text end, case when "a"."status" = any($408) and ((((((("a"."authority" = $409 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $410))) or ("a"."authority" = $411 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $412::ltree)))))))))))) and ((("a"."status" = $413) or ("a"."authority" = $414) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $415))))))) and (("a"."employee_id" is distinct
  from $416)))) then $417::text end, case when "a"."status" = any($418) and ((((((("a"."authority" = $419 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $420))) or ("a"."authority" = $421 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $422::ltree)))))))))))) and ((("a"."status" = $423) or ("a"."authority" = $424) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $425))))))) and (("a"."employee_id" is distinct
  from $426)))) then $427::text end, case when "a"."status" = any($428) and ((((((("a"."authority" = $429 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $430))) or ("a"."authority" = $431 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $432::ltree)))))))))))) and ((("a"."status" = $433) or ("a"."authority" = $434) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $435))))))) and (("a"."employee_id" is distinct
  from $436)))) then $437::text end, case when "a"."status" = any($438) and ((((((("a"."authority" = $439 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $440))) or ("a"."authority" = $441 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $442::ltree)))))))))))) and ((("a"."status" = $443) or ("a"."authority" = $444) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $445))))))) and (("a"."employee_id" is distinct
  from $446)))) then $447::text end, case when "a"."status" = any($448) and ((("a"."employee_id" = $449))) then $450::text end, case when "a"."status" = any($451) and ((("a"."employee_id" = $452))) then $453::text end, case when "a"."status" = any($454) and ((((("a"."authority" = $455 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $456))) or ("a"."authority" = $457 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $458::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $459)))) then $460::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $461 and ((("a"."status" is distinct
  from $462) and (("a"."agency_id" = $463) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $464)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $465::ltree))))))))))) or ("a"."employee_id" = $466))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($467) and (((((("a"."authority" is distinct
  from $468) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $469))))) and (("a"."employee_id" is distinct
  from $470))))) or ("a"."status" = any($471) and (((((("a"."authority" is distinct
  from $472) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $473))))) and (("a"."employee_id" is distinct
  from $474))))) or ("a"."status" = any($475) and (((((("a"."authority" is distinct
  from $476) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $477))))) and (("a"."employee_id" is distinct
  from $478))))) or ("a"."status" = any($479) and (((((("a"."authority" is distinct
  from $480) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $481))))) and (("a"."employee_id" is distinct
  from $482))))) or ("a"."status" = any($483) and ((((((("a"."authority" = $484 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $485))) or ("a"."authority" = $486 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $487::ltree)))))))))))) and ((("a"."status" = $488) or ("a"."authority" = $489) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $490))))))) and (("a"."employee_id" is distinct
  from $491))))) or ("a"."status" = any($492) and ((((((("a"."authority" = $493 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $494))) or ("a"."authority" = $495 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $496::ltree)))))))))))) and ((("a"."status" = $497) or ("a"."authority" = $498) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $499))))))) and (("a"."employee_id" is distinct
  from $500))))) or ("a"."status" = any($501) and ((((((("a"."authority" = $502 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $503))) or ("a"."authority" = $504 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $505::ltree)))))))))))) and ((("a"."status" = $506) or ("a"."authority" = $507) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $508))))))) and (("a"."employee_id" is distinct
  from $509))))) or ("a"."status" = any($510) and ((((((("a"."authority" = $511 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $512))) or ("a"."authority" = $513 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $514::ltree)))))))))))) and ((("a"."status" = $515) or ("a"."authority" = $516) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $517))))))) and (("a"."employee_id" is distinct
  from $518)))))))
  union all select a.id, $519::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($520) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $521))) and (("a"."mentee_id" is distinct
  from $522)))) then $523::text end, case when "a"."status" = any($524) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $525))) and (("a"."mentee_id" is distinct
  from $526)))) then $527::text end, case when "a"."status" = any($528) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $529))) or ("a"."mentee_id" = $530))) then $531::text end, case when "a"."status" = any($532) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $533))) or ("a"."mentee_id" = $534))) then $535::text end, case when "a"."status" = any($536) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $537))) and (("a"."mentee_id" is distinct
  from $538)))) then $539::text end, case when "a"."status" = any($540) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $541))) or ("a"."mentee_id" = $542))) then $543::text end, case when "a"."status" = any($544) and (((false) and (("a"."mentee_id" is distinct
  from $545)))) then $546::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $547 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $548 and ((("a_mentee"."id" = $549)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $550::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $551))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($552) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $553))) and (("a"."mentee_id" is distinct
  from $554))))) or ("a"."status" = any($555) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $556))) and (("a"."mentee_id" is distinct
  from $557)))))))
  union all select a.id, $558::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($559) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $560))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $561))))))) and (("a"."employee_id" is distinct
  from $562)))) then $563::text end, case when "a"."status" = any($564) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $565))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $566))))))) and (("a"."employee_id" is distinct
  from $567)))) then $568::text end, case when "a"."status" = any($569) and ("a"."employee_id" = $570) then $571::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $572 and (("a"."agency_id" = $573) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $574)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $575::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($576) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $577))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $578))))))) and (("a"."employee_id" is distinct
  from $579))))) or ("a"."status" = any($580) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $581))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $582))))))) and (("a"."employee_id" is distinct
  from $583)))))))
  union all select a.id, $584::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($585) and (((false) and (("a"."employee_id" is distinct
  from $586)))) then $587::text end, case when "a"."status" = any($588) and (((false) and (("a"."employee_id" is distinct
  from $589)))) then $590::text end, case when "a"."status" = any($591) and (((false) and (("a"."employee_id" is distinct
  from $592)))) then $593::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $594 and (("a"."agency_id" = $595) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $596)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $597::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($598) and (((false) and (("a"."employee_id" is distinct
  from $599))))) or ("a"."status" = any($600) and (((false) and (("a"."employee_id" is distinct
  from $601)))))))
  union all select a.id, $602::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($603) and ((("a"."employee_id" = $604))) then $605::text end, case when "a"."status" = any($606) and ((((("a"."assessor_id" = $607))) and (("a"."employee_id" is distinct
  from $608)))) then $609::text end, case when "a"."status" = any($610) and ((((("a"."assessor_id" = $611))) and (("a"."employee_id" is distinct
  from $612)))) then $613::text end, case when "a"."status" = any($614) and ((("a"."employee_id" = $615) or ((("a"."assessor_id" = $616))))) then $617::text end, case when "a"."status" = any($618) and ((((("a"."assessor_id" = $619))) and (("a"."employee_id" is distinct
  from $620)))) then $621::text end, case when "a"."status" = any($622) and ((((("a"."assessor_id" = $623))) and (("a"."employee_id" is distinct
  from $624)))) then $625::text end, case when "a"."status" = any($626) and ((((("a"."assessor_id" = $627))) and (("a"."employee_id" is distinct
  from $628)))) then $629::text end, case when "a"."status" = any($630) and ("a"."employee_id" = $631) then $632::text end, case when "a"."status" = any($633) and ("a"."employee_id" = $634) then $635::text end, case when "a"."status" = any($636) and ((((((("a"."assessor_id" = $637))))) and (("a"."employee_id" is distinct
  from $638)))) then $639::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $640 and (("a"."agency_id" = $641) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $642)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $643::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($644) and ((((("a"."assessor_id" = $645))) and (("a"."employee_id" is distinct
  from $646))))) or ("a"."status" = any($647) and ((((("a"."assessor_id" = $648))) and (("a"."employee_id" is distinct
  from $649))))) or ("a"."status" = any($650) and ((((("a"."assessor_id" = $651))) and (("a"."employee_id" is distinct
  from $652))))) or ("a"."status" = any($653) and ((((("a"."assessor_id" = $654))) and (("a"."employee_id" is distinct
  from $655))))) or ("a"."status" = any($656) and ((((("a"."assessor_id" = $657))) and (("a"."employee_id" is distinct
  from $658)))))))
  union all select a.id, $659::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($660) and (false) then $661::text end, case when "a"."status" = any($662) and (false) then $663::text end, case when "a"."status" = any($664) and (((false) and (("a"."proposer_id" is distinct
  from $665)))) then $666::text end, case when "a"."status" = any($667) and (((false) and (("a"."proposer_id" is distinct
  from $668)))) then $669::text end, case when "a"."status" = any($670) and (false) then $671::text end, case when "a"."status" = any($672) and (false) then $673::text end, case when "a"."status" = any($674) and (((false) and (("a"."proposer_id" is distinct
  from $675)))) then $676::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $677 and ("a"."status" is distinct
  from $678)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($679) and (((false) and (("a"."proposer_id" is distinct
  from $680))))) or ("a"."status" = any($681) and (((false) and (("a"."proposer_id" is distinct
  from $682)))))))
  union all select a.id, $683::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($684) and (((false) and (("a"."proposer_id" is distinct
  from $685)))) then $686::text end, case when "a"."status" = any($687) and (((false) and (("a"."proposer_id" is distinct
  from $688)))) then $689::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $690) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($691) and (((false) and (("a"."proposer_id" is distinct
  from $692))))) or ("a"."status" = any($693) and (((false) and (("a"."proposer_id" is distinct
  from $694)))))))
  union all select a.id, $695::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($696) and ("a"."employee_id" = $697) then $698::text end, case when "a"."status" = any($699) and ("a"."employee_id" = $700) then $701::text end, case when "a"."status" = any($702) and (((false) and (("a"."employee_id" is distinct
  from $703)))) then $704::text end, case when "a"."status" = any($705) and (((false) and (("a"."employee_id" is distinct
  from $706)))) then $707::text end, case when "a"."status" = any($708) and (((false) and (("a"."employee_id" is distinct
  from $709)))) then $710::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $711 and (("a"."agency_id" = $712) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $713)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $714::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($715) and (((false) and (("a"."employee_id" is distinct
  from $716)))))))
  union all select a.id, $717::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($718) and (((false) and (("a"."employee_id" is distinct
  from $719)))) then $720::text end, case when "a"."status" = any($721) and (((false) and (("a"."employee_id" is distinct
  from $722)))) then $723::text end, case when "a"."status" = any($724) and ("a"."proposer_id" = $725) then $726::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($727) and (((false) and (("a"."employee_id" is distinct
  from $728))))) or ("a"."status" = any($729) and (((false) and (("a"."employee_id" is distinct
  from $730)))))))
  union all select a.id, $731::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($732) and (false) then $733::text end, case when "a"."status" = any($734) and (false) then $735::text end, case when "a"."status" = any($736) and (((false) and (("a"."drawn_by_id" is distinct
  from $737)))) then $738::text end, case when "a"."status" = any($739) and (((false) and (("a"."drawn_by_id" is distinct
  from $740)))) then $741::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $742) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($743) and (((false) and (("a"."drawn_by_id" is distinct
  from $744))))) or ("a"."status" = any($745) and (((false) and (("a"."drawn_by_id" is distinct
  from $746)))))))
  union all select a.id, $747::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($748) and (false) then $749::text end, case when "a"."status" = any($750) and (((false) and (("a"."proposer_id" is distinct
  from $751)))) then $752::text end, case when "a"."status" = any($753) and (((false) and (("a"."proposer_id" is distinct
  from $754)))) then $755::text end, case when "a"."status" = any($756) and (false) then $757::text end, case when "a"."status" = any($758) and (false) then $759::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $760 and ("a"."status" = any($761))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($762) and (((false) and (("a"."proposer_id" is distinct
  from $763))))) or ("a"."status" = any($764) and (((false) and (("a"."proposer_id" is distinct
  from $765)))))))
  union all select a.id, $766::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($767) and (false) then $768::text end, case when "a"."status" = any($769) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $770))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $771))))))) and (("a"."proposer_id" is distinct
  from $772)))) then $773::text end, case when "a"."status" = any($774) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $775))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $776))))))) and (("a"."proposer_id" is distinct
  from $777)))) then $778::text end, case when "a"."status" = any($779) and (false) then $780::text end, case when "a"."status" = any($781) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $782))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $783))))))) and (("a"."proposer_id" is distinct
  from $784)))) then $785::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $786 and ((("a"."status" = any($787))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $788))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $789))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($790) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $791))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $792))))))) and (("a"."proposer_id" is distinct
  from $793))))) or ("a"."status" = any($794) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $795))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $796))))))) and (("a"."proposer_id" is distinct
  from $797)))))))) i ), "q1" as materialized (select $798::text as noun, count(*)::int as count
  from "activity_quarter" as a
  where ("a"."agency_id" = $799 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $800 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $801 and ((("a_activity_workPlan"."status" = any($802))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $803))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $804))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($805) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $806))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $807))))))))))) and (("a"."reporter_id" is distinct
  from $808))))) or ("a"."status" = any($809) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $810))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $811))))))))))) and (("a"."reporter_id" is distinct
  from $812)))))))
  union all select $813::text as noun, count(*)::int as count
  from "announcement" as a
  where ("a"."agency_id" = $814 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $815)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($816) and (((false) and (("a"."author_id" is distinct
  from $817))))) or ("a"."status" = any($818) and (((false) and (("a"."author_id" is distinct
  from $819)))))))
  union all select $820::text as noun, count(*)::int as count
  from "aspiration" as a
  where ("a"."agency_id" = $821 and ((("a"."status" = any($822))) or ("a"."raised_by_id" = $823))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($824) and (((false) and (("a"."raised_by_id" is distinct
  from $825))))) or ("a"."status" = any($826) and (((false) and (("a"."raised_by_id" is distinct
  from $827))))) or ("a"."status" = any($828) and (((false) and (("a"."raised_by_id" is distinct
  from $829))))) or ("a"."status" = any($830) and (((false) and (("a"."raised_by_id" is distinct
  from $831))))) or ("a"."status" = any($832) and (((false) and (("a"."raised_by_id" is distinct
  from $833)))))))
  union all select $834::text as noun, count(*)::int as count
  from "career_plan" as a
  where ("a"."agency_id" = $835 and (("a"."agency_id" = $836) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $837)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $838::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($839) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $840))))) and (("a"."employee_id" is distinct
  from $841))))) or ("a"."status" = any($842) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $843))))) and (("a"."employee_id" is distinct
  from $844)))))))
  union all select $845::text as noun, count(*)::int as count
  from "career_proposal" as a
  where ("a"."agency_id" = $846 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $847::ltree)))))))) and (("a_employee"."id" is distinct
  from $848)))))) or ("a"."employee_id" = $849 and "a"."status" = $850))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($851) and (((false) and (("a"."employee_id" is distinct
  from $852))))) or ("a"."status" = any($853) and (((false) and (("a"."employee_id" is distinct
  from $854))))) or ("a"."status" = any($855) and (((false) and (("a"."employee_id" is distinct
  from $856))))) or ("a"."status" = any($857) and (((false) and (("a"."employee_id" is distinct
  from $858))))) or ("a"."status" = any($859) and (((false) and (("a"."employee_id" is distinct
  from $860)))))))
  union all select $861::text as noun, count(*)::int as count
  from "complaint" as a
  where ("a"."agency_id" = $862 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $863::ltree))))))) and ("a"."reported_id" is distinct
  from $864)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($865) and (((false) and (("a"."reported_id" is distinct
  from $866))))) or ("a"."status" = any($867) and (((false) and (("a"."reported_id" is distinct
  from $868))))) or ("a"."status" = any($869) and (((false) and (("a"."reported_id" is distinct
  from $870))))) or ("a"."status" = any($871) and (((false) and (("a"."reported_id" is distinct
  from $872))))) or ("a"."status" = any($873) and (((false) and (("a"."reported_id" is distinct
  from $874)))))))
  union all select $875::text as noun, count(*)::int as count
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($876) and (((false) and (("a"."teacher_id" is distinct
  from $877))))) or ("a"."status" = any($878) and (((false) and (("a"."teacher_id" is distinct
  from $879))))) or ("a"."status" = any($880) and (((false) and (("a"."teacher_id" is distinct
  from $881))))) or ("a"."status" = any($882) and (((false) and (("a"."teacher_id" is distinct
  from $883)))))))
  union all select $884::text as noun, count(*)::int as count
  from "curriculum_review" as a
  where ("a"."agency_id" = $885 and "a"."status" = $886) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($887) and (((false) and (("a"."teacher_id" is distinct
  from $888))))) or ("a"."status" = any($889) and (((false) and (("a"."teacher_id" is distinct
  from $890)))))))
  union all select $891::text as noun, count(*)::int as count
  from "development_plan" as a
  where ("a"."agency_id" = $892 and (("a"."agency_id" = $893) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $894)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $895::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($896) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $897))))) and (("a"."employee_id" is distinct
  from $898))))) or ("a"."status" = any($899) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $900))))) and (("a"."employee_id" is distinct
  from $901)))))))
  union all select $902::text as noun, count(*)::int as count
  from "document_request" as a
  where ("a"."agency_id" = $903 and (("a"."employee_id" = $904))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($905) and (((false) and (("a"."employee_id" is distinct
  from $906))))) or ("a"."status" = any($907) and (((false) and (("a"."employee_id" is distinct
  from $908))))) or ("a"."status" = any($909) and (((false) and (("a"."employee_id" is distinct
  from $910))))) or ("a"."status" = any($911) and (((false) and (("a"."employee_id" is distinct
  from $912))))) or ("a"."status" = any($913) and (((false) and (("a"."employee_id" is distinct
  from $914)))))))
  union all select $915::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $916 and (("a"."agency_id" = $917) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $918)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $919::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($920) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $921))))) and (("a"."employee_id" is distinct
  from $922))))) or ("a"."status" = any($923) and (((false) and (("a"."employee_id" is distinct
  from $924))))) or ("a"."status" = any($925) and ((((((("a"."status" = $926) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $927))))))))) and (("a"."employee_id" is distinct
  from $928))))) or ("a"."status" = any($929) and ((((((("a"."status" = $930) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $931))))))))) and (("a"."employee_id" is distinct
  from $932)))))))
  union all select $933::text as noun, count(*)::int as count
  from "follow_up" as a
  where ("a"."agency_id" = $934 and (("a"."agency_id" = $935) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $936)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $937::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($938) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $939) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $940))))))) and (("a"."employee_id" is distinct
  from $941)))))))
  union all select $942::text as noun, count(*)::int as count
  from "leave_request" as a
  where ("a"."agency_id" = $943 and ((("a"."status" is distinct
  from $944) and (("a"."agency_id" = $945) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $946)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $947::ltree))))))))))) or ("a"."employee_id" = $948))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($949) and (((((("a"."authority" is distinct
  from $950) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $951))))) and (("a"."employee_id" is distinct
  from $952))))) or ("a"."status" = any($953) and (((((("a"."authority" is distinct
  from $954) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $955))))) and (("a"."employee_id" is distinct
  from $956))))) or ("a"."status" = any($957) and (((((("a"."authority" is distinct
  from $958) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $959))))) and (("a"."employee_id" is distinct
  from $960))))) or ("a"."status" = any($961) and (((((("a"."authority" is distinct
  from $962) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $963))))) and (("a"."employee_id" is distinct
  from $964))))) or ("a"."status" = any($965) and ((((((("a"."authority" = $966 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $967))) or ("a"."authority" = $968 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $969::ltree)))))))))))) and ((("a"."status" = $970) or ("a"."authority" = $971) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $972))))))) and (("a"."employee_id" is distinct
  from $973))))) or ("a"."status" = any($974) and ((((((("a"."authority" = $975 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $976))) or ("a"."authority" = $977 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $978::ltree)))))))))))) and ((("a"."status" = $979) or ("a"."authority" = $980) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $981))))))) and (("a"."employee_id" is distinct
  from $982))))) or ("a"."status" = any($983) and ((((((("a"."authority" = $984 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $985))) or ("a"."authority" = $986 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $987::ltree)))))))))))) and ((("a"."status" = $988) or ("a"."authority" = $989) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $990))))))) and (("a"."employee_id" is distinct
  from $991))))) or ("a"."status" = any($992) and ((((((("a"."authority" = $993 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $994))) or ("a"."authority" = $995 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $996::ltree)))))))))))) and ((("a"."status" = $997) or ("a"."authority" = $998) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $999))))))) and (("a"."employee_id" is distinct
  from $1000)))))))
  union all select $1001::text as noun, count(*)::int as count
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1002 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1003 and ((("a_mentee"."id" = $1004)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1005::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1006))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1007) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1008))) and (("a"."mentee_id" is distinct
  from $1009))))) or ("a"."status" = any($1010) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1011))) and (("a"."mentee_id" is distinct
  from $1012)))))))
  union all select $1013::text as noun, count(*)::int as count
  from "objection" as a
  where ("a"."agency_id" = $1014 and (("a"."agency_id" = $1015) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1016)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1017::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1018) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1019))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1020))))))) and (("a"."employee_id" is distinct
  from $1021))))) or ("a"."status" = any($1022) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1023))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1024))))))) and (("a"."employee_id" is distinct
  from $1025)))))))
  union all select $1026::text as noun, count(*)::int as count
  from "performance_case" as a
  where ("a"."agency_id" = $1027 and (("a"."agency_id" = $1028) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1029)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1030::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1031) and (((false) and (("a"."employee_id" is distinct
  from $1032))))) or ("a"."status" = any($1033) and (((false) and (("a"."employee_id" is distinct
  from $1034)))))))
  union all select $1035::text as noun, count(*)::int as count
  from "performance_plan" as a
  where ("a"."agency_id" = $1036 and (("a"."agency_id" = $1037) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1038)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1039::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1040) and ((((("a"."assessor_id" = $1041))) and (("a"."employee_id" is distinct
  from $1042))))) or ("a"."status" = any($1043) and ((((("a"."assessor_id" = $1044))) and (("a"."employee_id" is distinct
  from $1045))))) or ("a"."status" = any($1046) and ((((("a"."assessor_id" = $1047))) and (("a"."employee_id" is distinct
  from $1048))))) or ("a"."status" = any($1049) and ((((("a"."assessor_id" = $1050))) and (("a"."employee_id" is distinct
  from $1051))))) or ("a"."status" = any($1052) and ((((("a"."assessor_id" = $1053))) and (("a"."employee_id" is distinct
  from $1054)))))))
  union all select $1055::text as noun, count(*)::int as count
  from "policy" as a
  where ("a"."agency_id" = $1056 and ("a"."status" is distinct
  from $1057)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1058) and (((false) and (("a"."proposer_id" is distinct
  from $1059))))) or ("a"."status" = any($1060) and (((false) and (("a"."proposer_id" is distinct
  from $1061)))))))
  union all select $1062::text as noun, count(*)::int as count
  from "policy_review" as a
  where ("a"."agency_id" = $1063) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1064) and (((false) and (("a"."proposer_id" is distinct
  from $1065))))) or ("a"."status" = any($1066) and (((false) and (("a"."proposer_id" is distinct
  from $1067)))))))
  union all select $1068::text as noun, count(*)::int as count
  from "successor" as a
  where ("a"."agency_id" = $1069 and (("a"."agency_id" = $1070) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1071)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1072::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1073) and (((false) and (("a"."employee_id" is distinct
  from $1074)))))))
  union all select $1075::text as noun, count(*)::int as count
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1076) and (((false) and (("a"."employee_id" is distinct
  from $1077))))) or ("a"."status" = any($1078) and (((false) and (("a"."employee_id" is distinct
  from $1079)))))))
  union all select $1080::text as noun, count(*)::int as count
  from "talent_review" as a
  where ("a"."agency_id" = $1081) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1082) and (((false) and (("a"."drawn_by_id" is distinct
  from $1083))))) or ("a"."status" = any($1084) and (((false) and (("a"."drawn_by_id" is distinct
  from $1085)))))))
  union all select $1086::text as noun, count(*)::int as count
  from "training_plan" as a
  where ("a"."agency_id" = $1087 and ("a"."status" = any($1088))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1089) and (((false) and (("a"."proposer_id" is distinct
  from $1090))))) or ("a"."status" = any($1091) and (((false) and (("a"."proposer_id" is distinct
  from $1092)))))))
  union all select $1093::text as noun, count(*)::int as count
  from "work_plan" as a
  where ("a"."agency_id" = $1094 and ((("a"."status" = any($1095))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1096))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1097))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1098) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1099))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1100))))))) and (("a"."proposer_id" is distinct
  from $1101))))) or ("a"."status" = any($1102) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1103))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1104))))))) and (("a"."proposer_id" is distinct
  from $1105)))))))), "q2" as materialized (select i.*
  from (select a.id, $1106::text as noun, (select (select "a_activity_unit"."name"
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id")
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as who, (select "a_activity"."name"
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1107) and (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "unit" as "a_activity_unit"
  where "a_activity_unit"."id" = "a_activity"."unit_id" and ("a_activity_unit"."head_id" = $1108))))) then $1109::text end, case when "a"."status" = any($1110) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1111))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1112))))))))))) and (("a"."reporter_id" is distinct
  from $1113)))) then $1114::text end, case when "a"."status" = any($1115) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1116))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1117))))))))))) and (("a"."reporter_id" is distinct
  from $1118)))) then $1119::text end], null) as moves
  from "activity_quarter" as a
  where ("a"."agency_id" = $1120 and exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and ("a_activity"."agency_id" = $1121 and exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and ("a_activity_workPlan"."agency_id" = $1122 and ((("a_activity_workPlan"."status" = any($1123))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1124))) or (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1125))))))))))) and ("a"."status" in ('REPORTED') and (("a"."status" = any($1126) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1127))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1128))))))))))) and (("a"."reporter_id" is distinct
  from $1129))))) or ("a"."status" = any($1130) and (((((exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and ("a_activity_workPlan_unit"."head_id" = $1131))))))) or (exists (select 1
  from "activity" as "a_activity"
  where "a_activity"."id" = "a"."activity_id" and (exists (select 1
  from "work_plan" as "a_activity_workPlan"
  where "a_activity_workPlan"."id" = "a_activity"."work_plan_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit"
  where "a_activity_workPlan_unit"."id" = "a_activity_workPlan"."unit_id" and (exists (select 1
  from "unit" as "a_activity_workPlan_unit_parent"
  where "a_activity_workPlan_unit_parent"."id" = "a_activity_workPlan_unit"."parent_id" and ("a_activity_workPlan_unit_parent"."head_id" = $1132))))))))))) and (("a"."reporter_id" is distinct
  from $1133)))))))
  union all select a.id, $1134::text as noun, (select "a_author"."name"
  from "employee" as "a_author"
  where "a_author"."id" = "a"."author_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1135) and (false) then $1136::text end, case when "a"."status" = any($1137) and (((false) and (("a"."author_id" is distinct
  from $1138)))) then $1139::text end, case when "a"."status" = any($1140) and (((false) and (("a"."author_id" is distinct
  from $1141)))) then $1142::text end, case when "a"."status" = any($1143) and (false) then $1144::text end], null) as moves
  from "announcement" as a
  where ("a"."agency_id" = $1145 and (exists (select 1
  from "notification" as "a_notification"
  where "a_notification"."record_id" = "a"."id" and ("a_notification"."account_id" = $1146)))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1147) and (((false) and (("a"."author_id" is distinct
  from $1148))))) or ("a"."status" = any($1149) and (((false) and (("a"."author_id" is distinct
  from $1150)))))))
  union all select a.id, $1151::text as noun, "a"."title"::text as who, "a"."body"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1152) and (((false) and (("a"."raised_by_id" is distinct
  from $1153)))) then $1154::text end, case when "a"."status" = any($1155) and (((false) and (("a"."raised_by_id" is distinct
  from $1156)))) then $1157::text end, case when "a"."status" = any($1158) and (((false) and (("a"."raised_by_id" is distinct
  from $1159)))) then $1160::text end, case when "a"."status" = any($1161) and (((false) and (("a"."raised_by_id" is distinct
  from $1162)))) then $1163::text end, case when "a"."status" = any($1164) and (((false) and (("a"."raised_by_id" is distinct
  from $1165)))) then $1166::text end, case when "a"."status" = any($1167) and (((false) and (("a"."raised_by_id" is distinct
  from $1168)))) then $1169::text end, case when "a"."status" = any($1170) and (((false) and (("a"."raised_by_id" is distinct
  from $1171)))) then $1172::text end], null) as moves
  from "aspiration" as a
  where ("a"."agency_id" = $1173 and ((("a"."status" = any($1174))) or ("a"."raised_by_id" = $1175))) and ("a"."status" in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED') and (("a"."status" = any($1176) and (((false) and (("a"."raised_by_id" is distinct
  from $1177))))) or ("a"."status" = any($1178) and (((false) and (("a"."raised_by_id" is distinct
  from $1179))))) or ("a"."status" = any($1180) and (((false) and (("a"."raised_by_id" is distinct
  from $1181))))) or ("a"."status" = any($1182) and (((false) and (("a"."raised_by_id" is distinct
  from $1183))))) or ("a"."status" = any($1184) and (((false) and (("a"."raised_by_id" is distinct
  from $1185)))))))
  union all select a.id, $1186::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_target"."name"
  from "position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1187) and ("a"."employee_id" = $1188) then $1189::text end, case when "a"."status" = any($1190) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1191))))) and (("a"."employee_id" is distinct
  from $1192)))) then $1193::text end, case when "a"."status" = any($1194) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1195))))) and (("a"."employee_id" is distinct
  from $1196)))) then $1197::text end, case when "a"."status" = any($1198) and ((("a"."employee_id" = $1199) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1200))))))) then $1201::text end, case when "a"."status" = any($1202) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1203))))) and (("a"."employee_id" is distinct
  from $1204)))) then $1205::text end, case when "a"."status" = any($1206) and ((("a"."employee_id" = $1207))) then $1208::text end], null) as moves
  from "career_plan" as a
  where ("a"."agency_id" = $1209 and (("a"."agency_id" = $1210) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1211)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1212::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1213) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1214))))) and (("a"."employee_id" is distinct
  from $1215))))) or ("a"."status" = any($1216) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1217))))) and (("a"."employee_id" is distinct
  from $1218)))))))
  union all select a.id, $1219::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_position"."name"
  from "position" as "a_position"
  where "a_position"."id" = "a"."position_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1220) and ((((("a"."agency_id" = $1221) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1222::ltree)))))))) and (("a_employee"."id" is distinct
  from $1223))))))))) and (("a"."employee_id" is distinct
  from $1224)))) then $1225::text end, case when "a"."status" = any($1226) and (((false) and (("a"."employee_id" is distinct
  from $1227)))) then $1228::text end, case when "a"."status" = any($1229) and (((false) and (("a"."employee_id" is distinct
  from $1230)))) then $1231::text end, case when "a"."status" = any($1232) and (((false) and (("a"."employee_id" is distinct
  from $1233)))) then $1234::text end, case when "a"."status" = any($1235) and (((false) and (("a"."employee_id" is distinct
  from $1236)))) then $1237::text end, case when "a"."status" = any($1238) and (((false) and (("a"."employee_id" is distinct
  from $1239)))) then $1240::text end, case when "a"."status" = any($1241) and ((((("a"."agency_id" = $1242) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1243::ltree)))))))) and (("a_employee"."id" is distinct
  from $1244))))))))) and (("a"."employee_id" is distinct
  from $1245)))) then $1246::text end], null) as moves
  from "career_proposal" as a
  where ("a"."agency_id" = $1247 and ((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1248::ltree)))))))) and (("a_employee"."id" is distinct
  from $1249)))))) or ("a"."employee_id" = $1250 and "a"."status" = $1251))) and ("a"."status" in ('PROPOSED', 'VERIFIED', 'APPROVED') and (("a"."status" = any($1252) and (((false) and (("a"."employee_id" is distinct
  from $1253))))) or ("a"."status" = any($1254) and (((false) and (("a"."employee_id" is distinct
  from $1255))))) or ("a"."status" = any($1256) and (((false) and (("a"."employee_id" is distinct
  from $1257))))) or ("a"."status" = any($1258) and (((false) and (("a"."employee_id" is distinct
  from $1259))))) or ("a"."status" = any($1260) and (((false) and (("a"."employee_id" is distinct
  from $1261)))))))
  union all select a.id, $1262::text as noun, "a"."number"::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1263) and (((false) and (("a"."reported_id" is distinct
  from $1264)))) then $1265::text end, case when "a"."status" = any($1266) and (((false) and (("a"."reported_id" is distinct
  from $1267)))) then $1268::text end, case when "a"."status" = any($1269) and (false) then $1270::text end, case when "a"."status" = any($1271) and (((false) and (("a"."reported_id" is distinct
  from $1272)))) then $1273::text end, case when "a"."status" = any($1274) and (((false) and (("a"."reported_id" is distinct
  from $1275)))) then $1276::text end, case when "a"."status" = any($1277) and (((false) and (("a"."reported_id" is distinct
  from $1278)))) then $1279::text end, case when "a"."status" = any($1280) and (((false) and (("a"."reported_id" is distinct
  from $1281)))) then $1282::text end, case when "a"."status" = any($1283) and (((false) and (("a"."reported_id" is distinct
  from $1284)))) then $1285::text end, case when "a"."status" = any($1286) and (false) then $1287::text end, case when "a"."status" = any($1288) and (false) then $1289::text end, case when "a"."status" = any($1290) and (false) then $1291::text end], null) as moves
  from "complaint" as a
  where ("a"."agency_id" = $1292 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $1293::ltree))))))) and ("a"."reported_id" is distinct
  from $1294)) and ("a"."status" in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'REOPENED', 'IN_PROGRESS') and (("a"."status" = any($1295) and (((false) and (("a"."reported_id" is distinct
  from $1296))))) or ("a"."status" = any($1297) and (((false) and (("a"."reported_id" is distinct
  from $1298))))) or ("a"."status" = any($1299) and (((false) and (("a"."reported_id" is distinct
  from $1300))))) or ("a"."status" = any($1301) and (((false) and (("a"."reported_id" is distinct
  from $1302))))) or ("a"."status" = any($1303) and (((false) and (("a"."reported_id" is distinct
  from $1304)))))))
  union all select a.id, $1305::text as noun, (select "a_provider"."name"
  from "provider" as "a_provider"
  where "a_provider"."id" = "a"."provider_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1306) and (((false) and (("a"."teacher_id" is distinct
  from $1307)))) then $1308::text end, case when "a"."status" = any($1309) and (((false) and (("a"."teacher_id" is distinct
  from $1310)))) then $1311::text end, case when "a"."status" = any($1312) and (((false) and (("a"."teacher_id" is distinct
  from $1313)))) then $1314::text end, case when "a"."status" = any($1315) and (((false) and (("a"."teacher_id" is distinct
  from $1316)))) then $1317::text end, case when "a"."status" = any($1318) and (false) then $1319::text end, case when "a"."status" = any($1320) and (false) then $1321::text end], null) as moves
  from "course_proposal" as a
  where (false) and ("a"."status" in ('SUBMITTED', 'IN_REVIEW') and (("a"."status" = any($1322) and (((false) and (("a"."teacher_id" is distinct
  from $1323))))) or ("a"."status" = any($1324) and (((false) and (("a"."teacher_id" is distinct
  from $1325))))) or ("a"."status" = any($1326) and (((false) and (("a"."teacher_id" is distinct
  from $1327))))) or ("a"."status" = any($1328) and (((false) and (("a"."teacher_id" is distinct
  from $1329)))))))
  union all select a.id, $1330::text as noun, (select (select "a_training_provider"."name"
  from "provider" as "a_training_provider"
  where "a_training_provider"."id" = "a_training"."provider_id")
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as who, (select "a_training"."title"
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1331) and (((false) and (("a"."teacher_id" is distinct
  from $1332)))) then $1333::text end, case when "a"."status" = any($1334) and (((false) and (("a"."teacher_id" is distinct
  from $1335)))) then $1336::text end], null) as moves
  from "curriculum_review" as a
  where ("a"."agency_id" = $1337 and "a"."status" = $1338) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1339) and (((false) and (("a"."teacher_id" is distinct
  from $1340))))) or ("a"."status" = any($1341) and (((false) and (("a"."teacher_id" is distinct
  from $1342)))))))
  union all select a.id, $1343::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."year"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1344) and ((("a"."employee_id" = $1345))) then $1346::text end, case when "a"."status" = any($1347) and ((("a"."employee_id" = $1348))) then $1349::text end, case when "a"."status" = any($1350) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1351))))) and (("a"."employee_id" is distinct
  from $1352)))) then $1353::text end, case when "a"."status" = any($1354) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1355))))) and (("a"."employee_id" is distinct
  from $1356)))) then $1357::text end, case when "a"."status" = any($1358) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1359))))) and (("a"."employee_id" is distinct
  from $1360)))) then $1361::text end, case when "a"."status" = any($1362) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1363))))) and (("a"."employee_id" is distinct
  from $1364)))) then $1365::text end, case when "a"."status" = any($1366) and ((("a"."employee_id" = $1367))) then $1368::text end], null) as moves
  from "development_plan" as a
  where ("a"."agency_id" = $1369 and (("a"."agency_id" = $1370) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1371)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1372::ltree))))))))))) and ("a"."status" in ('SUBMITTED') and (("a"."status" = any($1373) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1374))))) and (("a"."employee_id" is distinct
  from $1375))))) or ("a"."status" = any($1376) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1377))))) and (("a"."employee_id" is distinct
  from $1378)))))))
  union all select a.id, $1379::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_kind"."name"
  from "document_kind" as "a_kind"
  where "a_kind"."id" = "a"."kind_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1380) and ((("a"."employee_id" = $1381))) then $1382::text end, case when "a"."status" = any($1383) and (((false) and (("a"."employee_id" is distinct
  from $1384)))) then $1385::text end, case when "a"."status" = any($1386) and (((false) and (("a"."employee_id" is distinct
  from $1387)))) then $1388::text end, case when "a"."status" = any($1389) and (((false) and (("a"."employee_id" is distinct
  from $1390)))) then $1391::text end, case when "a"."status" = any($1392) and (((false) and (("a"."employee_id" is distinct
  from $1393)))) then $1394::text end, case when "a"."status" = any($1395) and (((false) and (("a"."employee_id" is distinct
  from $1396)))) then $1397::text end, case when "a"."status" = any($1398) and (((false) and (("a"."employee_id" is distinct
  from $1399)))) then $1400::text end, case when "a"."status" = any($1401) and ((("a"."employee_id" = $1402))) then $1403::text end], null) as moves
  from "document_request" as a
  where ("a"."agency_id" = $1404 and (("a"."employee_id" = $1405))) and ("a"."status" in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING') and (("a"."status" = any($1406) and (((false) and (("a"."employee_id" is distinct
  from $1407))))) or ("a"."status" = any($1408) and (((false) and (("a"."employee_id" is distinct
  from $1409))))) or ("a"."status" = any($1410) and (((false) and (("a"."employee_id" is distinct
  from $1411))))) or ("a"."status" = any($1412) and (((false) and (("a"."employee_id" is distinct
  from $1413))))) or ("a"."status" = any($1414) and (((false) and (("a"."employee_id" is distinct
  from $1415)))))))
  union all select a.id, $1416::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1417) and ((("a"."employee_id" = $1418) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1419::ltree)))))))) and (("a_employee"."id" is distinct
  from $1420)))))))) then $1421::text end, case when "a"."status" = any($1422) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1423))))) and (("a"."employee_id" is distinct
  from $1424)))) then $1425::text end, case when "a"."status" = any($1426) and (((false) and (("a"."employee_id" is distinct
  from $1427)))) then $1428::text end, case when "a"."status" = any($1429) and ((((((("a"."status" = $1430) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1431))))))))) and (("a"."employee_id" is distinct
  from $1432)))) then $1433::text end, case when "a"."status" = any($1434) and ((((((("a"."status" = $1435) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1436))))))))) and (("a"."employee_id" is distinct
  from $1437)))) then $1438::text end, case when "a"."status" = any($1439) and ("a"."employee_id" = $1440) then $1441::text end, case when "a"."status" = any($1442) and (((false) and (("a"."employee_id" is distinct
  from $1443)))) then $1444::text end, case when "a"."status" = any($1445) and (((false) and (("a"."employee_id" is distinct
  from $1446)))) then $1447::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $1448 and (("a"."agency_id" = $1449) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1450)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1451::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($1452) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1453))))) and (("a"."employee_id" is distinct
  from $1454))))) or ("a"."status" = any($1455) and (((false) and (("a"."employee_id" is distinct
  from $1456))))) or ("a"."status" = any($1457) and ((((((("a"."status" = $1458) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1459))))))))) and (("a"."employee_id" is distinct
  from $1460))))) or ("a"."status" = any($1461) and ((((((("a"."status" = $1462) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1463))))))))) and (("a"."employee_id" is distinct
  from $1464)))))))
  union all select a.id, $1465::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select (select "a_enrollment_offering_training"."title"
  from "training" as "a_enrollment_offering_training"
  where "a_enrollment_offering_training"."id" = "a_enrollment_offering"."training_id")
  from "offering" as "a_enrollment_offering"
  where "a_enrollment_offering"."id" = "a_enrollment"."offering_id")
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1466) and ((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1467) and ("a"."employee_id" = $1468))) then $1469::text end, case when "a"."status" = any($1470) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1471) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1472))))))) and (("a"."employee_id" is distinct
  from $1473)))) then $1474::text end, case when "a"."status" = any($1475) and (((false) and (("a"."employee_id" is distinct
  from $1476)))) then $1477::text end, case when "a"."status" = any($1478) and (((false) and (("a"."employee_id" is distinct
  from $1479)))) then $1480::text end], null) as moves
  from "follow_up" as a
  where ("a"."agency_id" = $1481 and (("a"."agency_id" = $1482) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1483)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1484::ltree))))))))))) and ("a"."status" in ('SCHEDULED', 'REPORTED') and (("a"."status" = any($1485) and ((((((a.status in ('SCHEDULED', 'REPORTED') and a.due_on <= office_day()) = $1486) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1487))))))) and (("a"."employee_id" is distinct
  from $1488)))))))
  union all select a.id, $1489::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select k."text" || ' ' || to_char(a.starts_on, 'DD-MM-YYYY') || case when a.ends_on > a.starts_on then ' – ' || to_char(a.ends_on, 'DD-MM-YYYY') else '' end
  from "rule" k
  where k."code" = 'LEAVE_KIND' and k."key" = a.footing || '|' || a.kind
  order by k."valid_from" desc
  limit 1)::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1490) and ((("a"."employee_id" = $1491))) then $1492::text end, case when "a"."status" = any($1493) and (((((("a"."authority" is distinct
  from $1494) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1495))))) and (("a"."employee_id" is distinct
  from $1496)))) then $1497::text end, case when "a"."status" = any($1498) and (((((("a"."authority" is distinct
  from $1499) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1500))))) and (("a"."employee_id" is distinct
  from $1501)))) then $1502::text end, case when "a"."status" = any($1503) and (((((("a"."authority" is distinct
  from $1504) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1505))))) and (("a"."employee_id" is distinct
  from $1506)))) then $1507::text end, case when "a"."status" = any($1508) and (((((("a"."authority" is distinct
  from $1509) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1510))))) and (("a"."employee_id" is distinct
  from $1511)))) then $1512::text end, case when "a"."status" = any($1513) and ((((((("a"."authority" = $1514 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1515))) or ("a"."authority" = $1516 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1517::ltree)))))))))))) and ((("a"."status" = $1518) or ("a"."authority" = $1519) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1520))))))) and (("a"."employee_id" is distinct
  from $1521)))) then $1522::text end, case when "a"."status" = any($1523) and ((((((("a"."authority" = $1524 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1525))) or ("a"."authority" = $1526 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1527::ltree)))))))))))) and ((("a"."status" = $1528) or ("a"."authority" = $1529) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1530))))))) and (("a"."employee_id" is distinct
  from $1531)))) then $1532::text end, case when "a"."status" = any($1533) and ((((((("a"."authority" = $1534 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1535))) or ("a"."authority" = $1536 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1537::ltree)))))))))))) and ((("a"."status" = $1538) or ("a"."authority" = $1539) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1540))))))) and (("a"."employee_id" is distinct
  from $1541)))) then $1542::text end, case when "a"."status" = any($1543) and ((((((("a"."authority" = $1544 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1545))) or ("a"."authority" = $1546 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1547::ltree)))))))))))) and ((("a"."status" = $1548) or ("a"."authority" = $1549) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1550))))))) and (("a"."employee_id" is distinct
  from $1551)))) then $1552::text end, case when "a"."status" = any($1553) and ((("a"."employee_id" = $1554))) then $1555::text end, case when "a"."status" = any($1556) and ((("a"."employee_id" = $1557))) then $1558::text end, case when "a"."status" = any($1559) and ((((("a"."authority" = $1560 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1561))) or ("a"."authority" = $1562 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1563::ltree)))))))))))) and (("a"."employee_id" is distinct
  from $1564)))) then $1565::text end], null) as moves
  from "leave_request" as a
  where ("a"."agency_id" = $1566 and ((("a"."status" is distinct
  from $1567) and (("a"."agency_id" = $1568) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1569)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1570::ltree))))))))))) or ("a"."employee_id" = $1571))) and ("a"."status" in ('SUBMITTED', 'CONSIDERED') and (("a"."status" = any($1572) and (((((("a"."authority" is distinct
  from $1573) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1574))))) and (("a"."employee_id" is distinct
  from $1575))))) or ("a"."status" = any($1576) and (((((("a"."authority" is distinct
  from $1577) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1578))))) and (("a"."employee_id" is distinct
  from $1579))))) or ("a"."status" = any($1580) and (((((("a"."authority" is distinct
  from $1581) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1582))))) and (("a"."employee_id" is distinct
  from $1583))))) or ("a"."status" = any($1584) and (((((("a"."authority" is distinct
  from $1585) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1586))))) and (("a"."employee_id" is distinct
  from $1587))))) or ("a"."status" = any($1588) and ((((((("a"."authority" = $1589 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1590))) or ("a"."authority" = $1591 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1592::ltree)))))))))))) and ((("a"."status" = $1593) or ("a"."authority" = $1594) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1595))))))) and (("a"."employee_id" is distinct
  from $1596))))) or ("a"."status" = any($1597) and ((((((("a"."authority" = $1598 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1599))) or ("a"."authority" = $1600 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1601::ltree)))))))))))) and ((("a"."status" = $1602) or ("a"."authority" = $1603) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1604))))))) and (("a"."employee_id" is distinct
  from $1605))))) or ("a"."status" = any($1606) and ((((((("a"."authority" = $1607 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1608))) or ("a"."authority" = $1609 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1610::ltree)))))))))))) and ((("a"."status" = $1611) or ("a"."authority" = $1612) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1613))))))) and (("a"."employee_id" is distinct
  from $1614))))) or ("a"."status" = any($1615) and ((((((("a"."authority" = $1616 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1617))) or ("a"."authority" = $1618 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1619::ltree)))))))))))) and ((("a"."status" = $1620) or ("a"."authority" = $1621) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $1622))))))) and (("a"."employee_id" is distinct
  from $1623)))))))
  union all select a.id, $1624::text as noun, (select e."name"
  from "employee" e
  where e."id" = a.mentee_id)::text as who, "a"."topic"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1625) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1626))) and (("a"."mentee_id" is distinct
  from $1627)))) then $1628::text end, case when "a"."status" = any($1629) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1630))) and (("a"."mentee_id" is distinct
  from $1631)))) then $1632::text end, case when "a"."status" = any($1633) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1634))) or ("a"."mentee_id" = $1635))) then $1636::text end, case when "a"."status" = any($1637) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1638))) or ("a"."mentee_id" = $1639))) then $1640::text end, case when "a"."status" = any($1641) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1642))) and (("a"."mentee_id" is distinct
  from $1643)))) then $1644::text end, case when "a"."status" = any($1645) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1646))) or ("a"."mentee_id" = $1647))) then $1648::text end, case when "a"."status" = any($1649) and (((false) and (("a"."mentee_id" is distinct
  from $1650)))) then $1651::text end], null) as moves
  from "mentoring_pairing" as a
  where ("a"."agency_id" = $1652 and ((exists (select 1
  from "employee" as "a_mentee"
  where "a_mentee"."id" = "a"."mentee_id" and ("a_mentee"."agency_id" = $1653 and ((("a_mentee"."id" = $1654)) or (("a_mentee"."unit_id" is not null and "a_mentee"."unit_id" = any(array(select "a_mentee_unit"."id"
  from "unit" as "a_mentee_unit"
  where (("a_mentee_unit"."path" <@ $1655::ltree)))))))))) or (exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1656))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1657) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1658))) and (("a"."mentee_id" is distinct
  from $1659))))) or ("a"."status" = any($1660) and (((exists (select 1
  from "mentor_profile" as "a_mentor"
  where "a_mentor"."id" = "a"."mentor_id" and ("a_mentor"."employee_id" = $1661))) and (("a"."mentee_id" is distinct
  from $1662)))))))
  union all select a.id, $1663::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1664) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1665))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1666))))))) and (("a"."employee_id" is distinct
  from $1667)))) then $1668::text end, case when "a"."status" = any($1669) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1670))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1671))))))) and (("a"."employee_id" is distinct
  from $1672)))) then $1673::text end, case when "a"."status" = any($1674) and ("a"."employee_id" = $1675) then $1676::text end], null) as moves
  from "objection" as a
  where ("a"."agency_id" = $1677 and (("a"."agency_id" = $1678) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1679)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1680::ltree))))))))))) and ("a"."status" in ('FILED') and (("a"."status" = any($1681) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1682))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1683))))))) and (("a"."employee_id" is distinct
  from $1684))))) or ("a"."status" = any($1685) and (((((((exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (exists (select 1
  from "employee" as "a_plan_assessor"
  where "a_plan_assessor"."id" = "a_plan"."assessor_id" and ("a_plan_assessor"."supervisor_id" = $1686))))))) and (not (exists (select 1
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id" and (("a_plan"."assessor_id" = $1687))))))) and (("a"."employee_id" is distinct
  from $1688)))))))
  union all select a.id, $1689::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_plan_cycle"."name"
  from "appraisal_cycle" as "a_plan_cycle"
  where "a_plan_cycle"."id" = "a_plan"."cycle_id")
  from "performance_plan" as "a_plan"
  where "a_plan"."id" = "a"."plan_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1690) and (((false) and (("a"."employee_id" is distinct
  from $1691)))) then $1692::text end, case when "a"."status" = any($1693) and (((false) and (("a"."employee_id" is distinct
  from $1694)))) then $1695::text end, case when "a"."status" = any($1696) and (((false) and (("a"."employee_id" is distinct
  from $1697)))) then $1698::text end], null) as moves
  from "performance_case" as a
  where ("a"."agency_id" = $1699 and (("a"."agency_id" = $1700) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1701)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1702::ltree))))))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1703) and (((false) and (("a"."employee_id" is distinct
  from $1704))))) or ("a"."status" = any($1705) and (((false) and (("a"."employee_id" is distinct
  from $1706)))))))
  union all select a.id, $1707::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select "a_cycle"."name"
  from "appraisal_cycle" as "a_cycle"
  where "a_cycle"."id" = "a"."cycle_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1708) and ((("a"."employee_id" = $1709))) then $1710::text end, case when "a"."status" = any($1711) and ((((("a"."assessor_id" = $1712))) and (("a"."employee_id" is distinct
  from $1713)))) then $1714::text end, case when "a"."status" = any($1715) and ((((("a"."assessor_id" = $1716))) and (("a"."employee_id" is distinct
  from $1717)))) then $1718::text end, case when "a"."status" = any($1719) and ((("a"."employee_id" = $1720) or ((("a"."assessor_id" = $1721))))) then $1722::text end, case when "a"."status" = any($1723) and ((((("a"."assessor_id" = $1724))) and (("a"."employee_id" is distinct
  from $1725)))) then $1726::text end, case when "a"."status" = any($1727) and ((((("a"."assessor_id" = $1728))) and (("a"."employee_id" is distinct
  from $1729)))) then $1730::text end, case when "a"."status" = any($1731) and ((((("a"."assessor_id" = $1732))) and (("a"."employee_id" is distinct
  from $1733)))) then $1734::text end, case when "a"."status" = any($1735) and ("a"."employee_id" = $1736) then $1737::text end, case when "a"."status" = any($1738) and ("a"."employee_id" = $1739) then $1740::text end, case when "a"."status" = any($1741) and ((((((("a"."assessor_id" = $1742))))) and (("a"."employee_id" is distinct
  from $1743)))) then $1744::text end], null) as moves
  from "performance_plan" as a
  where ("a"."agency_id" = $1745 and (("a"."agency_id" = $1746) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1747)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1748::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'REALISED', 'ASSESSED') and (("a"."status" = any($1749) and ((((("a"."assessor_id" = $1750))) and (("a"."employee_id" is distinct
  from $1751))))) or ("a"."status" = any($1752) and ((((("a"."assessor_id" = $1753))) and (("a"."employee_id" is distinct
  from $1754))))) or ("a"."status" = any($1755) and ((((("a"."assessor_id" = $1756))) and (("a"."employee_id" is distinct
  from $1757))))) or ("a"."status" = any($1758) and ((((("a"."assessor_id" = $1759))) and (("a"."employee_id" is distinct
  from $1760))))) or ("a"."status" = any($1761) and ((((("a"."assessor_id" = $1762))) and (("a"."employee_id" is distinct
  from $1763)))))))
  union all select a.id, $1764::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1765) and (false) then $1766::text end, case when "a"."status" = any($1767) and (false) then $1768::text end, case when "a"."status" = any($1769) and (((false) and (("a"."proposer_id" is distinct
  from $1770)))) then $1771::text end, case when "a"."status" = any($1772) and (((false) and (("a"."proposer_id" is distinct
  from $1773)))) then $1774::text end, case when "a"."status" = any($1775) and (false) then $1776::text end, case when "a"."status" = any($1777) and (false) then $1778::text end, case when "a"."status" = any($1779) and (((false) and (("a"."proposer_id" is distinct
  from $1780)))) then $1781::text end], null) as moves
  from "policy" as a
  where ("a"."agency_id" = $1782 and ("a"."status" is distinct
  from $1783)) and ("a"."status" in ('CONSULTATION') and (("a"."status" = any($1784) and (((false) and (("a"."proposer_id" is distinct
  from $1785))))) or ("a"."status" = any($1786) and (((false) and (("a"."proposer_id" is distinct
  from $1787)))))))
  union all select a.id, $1788::text as noun, (select "a_policy"."number"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as who, (select "a_policy"."title"
  from "policy" as "a_policy"
  where "a_policy"."id" = "a"."policy_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1789) and (((false) and (("a"."proposer_id" is distinct
  from $1790)))) then $1791::text end, case when "a"."status" = any($1792) and (((false) and (("a"."proposer_id" is distinct
  from $1793)))) then $1794::text end], null) as moves
  from "policy_review" as a
  where ("a"."agency_id" = $1795) and ("a"."status" in ('OPENED', 'IN_REVIEW') and (("a"."status" = any($1796) and (((false) and (("a"."proposer_id" is distinct
  from $1797))))) or ("a"."status" = any($1798) and (((false) and (("a"."proposer_id" is distinct
  from $1799)))))))
  union all select a.id, $1800::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_target_position"."name"
  from "position" as "a_target_position"
  where "a_target_position"."id" = "a_target"."position_id")
  from "succession_position" as "a_target"
  where "a_target"."id" = "a"."target_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1801) and ("a"."employee_id" = $1802) then $1803::text end, case when "a"."status" = any($1804) and ("a"."employee_id" = $1805) then $1806::text end, case when "a"."status" = any($1807) and (((false) and (("a"."employee_id" is distinct
  from $1808)))) then $1809::text end, case when "a"."status" = any($1810) and (((false) and (("a"."employee_id" is distinct
  from $1811)))) then $1812::text end, case when "a"."status" = any($1813) and (((false) and (("a"."employee_id" is distinct
  from $1814)))) then $1815::text end], null) as moves
  from "successor" as a
  where ("a"."agency_id" = $1816 and (("a"."agency_id" = $1817) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $1818)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $1819::ltree))))))))))) and ("a"."status" in ('CONSENTED') and (("a"."status" = any($1820) and (((false) and (("a"."employee_id" is distinct
  from $1821)))))))
  union all select a.id, $1822::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, "a"."reason"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1823) and (((false) and (("a"."employee_id" is distinct
  from $1824)))) then $1825::text end, case when "a"."status" = any($1826) and (((false) and (("a"."employee_id" is distinct
  from $1827)))) then $1828::text end, case when "a"."status" = any($1829) and ("a"."proposer_id" = $1830) then $1831::text end], null) as moves
  from "talent_calibration" as a
  where (false) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1832) and (((false) and (("a"."employee_id" is distinct
  from $1833))))) or ("a"."status" = any($1834) and (((false) and (("a"."employee_id" is distinct
  from $1835)))))))
  union all select a.id, $1836::text as noun, (select "a_drawnBy"."name"
  from "employee" as "a_drawnBy"
  where "a_drawnBy"."id" = "a"."drawn_by_id")::text as who, "a"."name"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1837) and (false) then $1838::text end, case when "a"."status" = any($1839) and (false) then $1840::text end, case when "a"."status" = any($1841) and (((false) and (("a"."drawn_by_id" is distinct
  from $1842)))) then $1843::text end, case when "a"."status" = any($1844) and (((false) and (("a"."drawn_by_id" is distinct
  from $1845)))) then $1846::text end], null) as moves
  from "talent_review" as a
  where ("a"."agency_id" = $1847) and ("a"."status" in ('CALIBRATED') and (("a"."status" = any($1848) and (((false) and (("a"."drawn_by_id" is distinct
  from $1849))))) or ("a"."status" = any($1850) and (((false) and (("a"."drawn_by_id" is distinct
  from $1851)))))))
  union all select a.id, $1852::text as noun, (select "a_proposer"."name"
  from "employee" as "a_proposer"
  where "a_proposer"."id" = "a"."proposer_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1853) and (false) then $1854::text end, case when "a"."status" = any($1855) and (((false) and (("a"."proposer_id" is distinct
  from $1856)))) then $1857::text end, case when "a"."status" = any($1858) and (((false) and (("a"."proposer_id" is distinct
  from $1859)))) then $1860::text end, case when "a"."status" = any($1861) and (false) then $1862::text end, case when "a"."status" = any($1863) and (false) then $1864::text end], null) as moves
  from "training_plan" as a
  where ("a"."agency_id" = $1865 and ("a"."status" = any($1866))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1867) and (((false) and (("a"."proposer_id" is distinct
  from $1868))))) or ("a"."status" = any($1869) and (((false) and (("a"."proposer_id" is distinct
  from $1870)))))))
  union all select a.id, $1871::text as noun, (select "a_unit"."name"
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id")::text as who, "a"."title"::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($1872) and (false) then $1873::text end, case when "a"."status" = any($1874) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1875))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1876))))))) and (("a"."proposer_id" is distinct
  from $1877)))) then $1878::text end, case when "a"."status" = any($1879) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1880))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1881))))))) and (("a"."proposer_id" is distinct
  from $1882)))) then $1883::text end, case when "a"."status" = any($1884) and (false) then $1885::text end, case when "a"."status" = any($1886) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1887))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1888))))))) and (("a"."proposer_id" is distinct
  from $1889)))) then $1890::text end], null) as moves
  from "work_plan" as a
  where ("a"."agency_id" = $1891 and ((("a"."status" = any($1892))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1893))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1894))))))) and ("a"."status" in ('PROPOSED') and (("a"."status" = any($1895) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1896))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1897))))))) and (("a"."proposer_id" is distinct
  from $1898))))) or ("a"."status" = any($1899) and (((((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and ("a_unit"."head_id" = $1900))) or (exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (exists (select 1
  from "unit" as "a_unit_parent"
  where "a_unit_parent"."id" = "a_unit"."parent_id" and ("a_unit_parent"."head_id" = $1901))))))) and (("a"."proposer_id" is distinct
  from $1902)))))))) i
  order by i.since, i.id
  limit $1903 offset $1904) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
