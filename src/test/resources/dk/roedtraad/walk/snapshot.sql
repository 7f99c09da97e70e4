-- Everything that is kept of one case, as one JSON object. Orders are those in which things came about.
with asked as (select cast(? as varchar) as key),
running as (select e.id_, e.parent_id_, e.super_exec_ from act_ru_execution e, asked where e.business_key_ = asked.key),
history as (select count(*) as entries, coalesce(min(h.entry_no), 0) as lowest, coalesce(max(h.entry_no), 0) as highest
  from case_history h, asked where h.case_id = cast(asked.key as uuid)),
open_tasks as (select t.id, t.engine_task_id, t.type, t.role, t.subject_id, t.assignee, t.due_on
  from work_task t, asked where t.case_id = cast(asked.key as uuid) and t.ended_at is null order by t.opened_at, t.type),
ended_tasks as (select t.id, t.type, t.role, t.completed_by
  from work_task t, asked where t.case_id = cast(asked.key as uuid) and t.ended_at is not null
  order by t.ended_at desc, t.type limit 5),
ledger as (select d.id, d.subject_id, d.rule_key, d.effect, d.anchored_on, d.warn_on, d.due_on, d.ending, d.met_on, d.log_length,
    (select json_agg(json_build_object('no', e.entry_no, 'kind', e.kind, 'old_due_on', e.old_due_on)
      order by e.entry_no) from deadline_event e where e.deadline_id = d.id) as log
  from deadline d, asked where d.case_id = cast(asked.key as uuid) order by d.anchored_on, d.rule_key, d.ended_at, d.id),
timers as (select coalesce(f.act_id_, j.handler_cfg_) as activity, j.duedate_ as due, j.retries_ as retries,
    (select v.text_ from act_ru_variable v where v.execution_id_ = j.process_instance_id_ and v.name_ = 'matchId')
      as subject_id,
    j.lock_owner_ is not null or coalesce(j.exception_msg_ like 'ENGINE-03005%', false) as going_off,
    coalesce(j.exception_msg_ not like 'ENGINE-03005%', false) as failed
  from act_ru_job j left join act_ru_jobdef f on f.id_ = j.job_def_id_
  where j.process_instance_id_ in (select id_ from running) order by 1, 2),
talks as (select c.id, c.occurred_on, c.outcome, c.corrected_by
  from conversation c, asked where c.case_id = cast(asked.key as uuid) order by c.occurred_on, c.registered_at, c.id),
told as (select h.entry_no, h.act, h.occurred_on, h.corrects
  from case_history h, asked where h.case_id = cast(asked.key as uuid) order by h.entry_no),
pauses as (select s.entry_no, s.ground, s.from_on, s.to_on, s.ended_on
  from suspension s, asked where s.case_id = cast(asked.key as uuid) order by s.entry_no),
rounds as (select r.round_no, r.cause, r.requested_on, r.ended_on, r.result
  from re_referral r, asked where r.case_id = cast(asked.key as uuid) order by r.round_no),
appeals as (select a.id, a.occurred_on, r.result
  from appeal a left join reassessment r on r.appeal_id = a.id, asked
  where a.case_id = cast(asked.key as uuid) order by a.occurred_on, a.registered_at),
supports as (select s.id, s.kind, s.given_on, s.ended_on
  from support s, asked where s.case_id = cast(asked.key as uuid) order by s.given_on, s.registered_at),
documents as (select d.id, d.document_id
  from case_document d, asked where d.case_id = cast(asked.key as uuid) and d.removed_at is null
  order by d.referred_on, d.document_id),
placements as (select p.id, p.match_id, p.agreed_on, p.ended_on, p.closed_on, p.stopped_on
  from placement p, asked where p.case_id = cast(asked.key as uuid) order by p.agreed_on, p.id),
booking as (select m.held_on from agenda_item i join rehabilitation_meeting m on m.id = i.meeting_id, asked
  where i.case_id = cast(asked.key as uuid) and i.state = 'BOOKED' order by i.booking_no desc limit 1)
select json_build_object(
  'file', row_to_json(f),
  'history', (select row_to_json(history) from history),
  'tasks', (select json_agg(open_tasks) from open_tasks),
  'ended', (select json_agg(ended_tasks) from ended_tasks),
  'ended_count', (select count(*) from work_task t where t.case_id = f.id and t.ended_at is not null),
  'deadlines', (select json_agg(ledger) from ledger),
  'placements', (select json_agg(placements) from placements),
  'matches', (select count(*) from match_request m where m.case_id = f.id),
  'booked_for', (select held_on from booking),
  'cvs', (select count(*) from cv_version v where v.case_id = f.id),
  'goals', (select count(*) from goals_version v where v.case_id = f.id),
  'plans', (select count(*) from indsatsplan_version v where v.case_id = f.id),
  'follow_ups', (select count(*) from plan_follow_up v where v.case_id = f.id),
  'conversations', (select json_agg(talks) from talks),
  'told', (select json_agg(told) from told),
  'suspensions', (select json_agg(pauses) from pauses),
  're_referrals', (select json_agg(rounds) from rounds),
  'appeals', (select json_agg(appeals) from appeals),
  'decided_on', (select max(d.occurred_on) from decision d where d.case_id = f.id),
  'supports', (select json_agg(supports) from supports),
  'documents', (select json_agg(documents) from documents),
  'handovers', (select json_agg(row_to_json(h) order by h.handover_no) from handover h where h.case_id = f.id),
  'taken_over', (select row_to_json(t) from taken_over t where t.case_id = f.id),
  'transfer', (select row_to_json(t) from case_transfer t where t.case_id = f.id),
  'former_cprs', (select count(*) from former_cpr c where c.case_id = f.id),
  'measurements', (select count(*) from measurement v where v.case_id = f.id),
  'citizen', (select row_to_json(c) from citizen c where c.case_id = f.id),
  'roots', (select count(*) from running where parent_id_ is null and super_exec_ is null),
  'engine_tasks', (select json_agg(t.id_ order by t.id_) from act_ru_task t
    where t.proc_inst_id_ in (select id_ from running)),
  'messages', (select json_agg(distinct s.event_name_) from act_ru_event_subscr s
    where s.proc_inst_id_ in (select id_ from running)),
  'incidents', (select count(*) from act_ru_incident i where i.proc_inst_id_ in (select id_ from running)),
  'standing', (select json_agg(distinct a.act_id_) from act_hi_actinst a
    where a.proc_inst_id_ in (select id_ from running) and a.end_time_ is null),
  'timers', (select json_agg(timers) from timers))
from case_file f, asked where f.id = cast(asked.key as uuid)
