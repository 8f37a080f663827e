import type { Standing } from '../model/standing.ts';
import type { Trace, Traced, TraceSource } from '../model/trace.ts';
import type { Invocation } from './command.ts';

function sourceJson({ unit, arrival, ...rest }: TraceSource): unknown {
  return {
    unit: unit.id,
    ...rest,
    ...(arrival
      ? {
          event: arrival.event,
          file: arrival.file,
          arrived: arrival.arrived ?? null,
          documentNumber: arrival.documentNumber ?? null,
          documentDate: arrival.documentDate ?? null,
        }
      : {}),
  };
}

function standingJson(s: Standing, { words }: Invocation): object {
  return { unit: s.unit.id, standing: s.kind, text: words.standing(s) };
}

function tracedJson(t: Traced, invocation: Invocation): object {
  switch (t.kind) {
    case 'total': {
      const { indicator, sources, leftOut, silent, ...rest } = t;
      return {
        ...rest,
        indicator: indicator.id,
        sources: sources.map(sourceJson),
        leftOut: leftOut.map((l) => ({ ...l, unit: l.unit.id })),
        silent: silent.map((s) => ({
          why: s.why,
          unit: s.unit.id,
          ...(s.standing ? { standing: s.standing.kind } : {}),
        })),
      };
    }
    case 'answer': {
      const { unit, source, leftOut, ...rest } = t;
      return {
        ...rest,
        unit: unit.id,
        ...(source ? { source: sourceJson(source) } : {}),
        ...(leftOut ? { leftOut: { ...leftOut, unit: unit.id } } : {}),
      };
    }
    case 'standings':
      return { ...t, counted: t.counted.map((s) => standingJson(s, invocation)) };
    case 'task':
      return {
        ...t,
        task: t.task.id,
        counted: t.counted.map((u) => u.id),
        sources: t.sources.map(sourceJson),
      };
    case 'comparison':
      return {
        ...t,
        indicator: t.indicator.id,
        now: t.now.map(sourceJson),
        before: t.before.map(sourceJson),
        aside: t.aside.map((a) => ({ ...a, unit: a.unit.id })),
      };
    case 'standing': {
      const { arrivals, lastOnTimeDay, judgedBy, days, obligation } = t.standing;
      return {
        kind: t.kind,
        ...standingJson(t.standing, invocation),
        deadline: obligation?.deadline,
        lastOnTimeDay,
        judgedBy,
        days,
        arrivals,
      };
    }
    case 'funding':
      return { ...t, sources: t.sources.map(sourceJson) };
  }
}

/** A trace for other programs: units, tasks and indicators by their ids. */
export function traceJson({ anchor, traced }: Trace, invocation: Invocation): object {
  return { anchor, ...tracedJson(traced, invocation) };
}
