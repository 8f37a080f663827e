import {
  DelimiterSearcher,
  Delimiters,
  ScopeData,
  type ScopeDataArgs,
  type Tag,
  TagParser,
  TemplateCompiler,
  type TemplateContext,
  TemplatePlugin,
  type XmlNode,
  xml,
} from 'easy-template-x';
import type { TemplateData } from '../model/doc.ts';
import { joinTags } from './docx-join.ts';
import { makeLoud } from './docx-loud.ts';
import { marker } from './docx-placeholders.ts';
import { repeat, textNodeOf } from './docx-repeat.ts';
import { holds, isList, lookup, scopesAt } from './docx-scope.ts';
import { childrenOf, paragraphsOf } from './docx-tree.ts';

/** What the tags of a template stand for. */
export interface TemplateScope {
  readonly data: TemplateData;
  /** Filled in afterwards, where they stand: placeholders and sections; false: there is nothing to fill in. */
  readonly later: ReadonlyMap<string, boolean>;
  /** What a gap is called in the document. */
  readonly gapLabel: (tag: string) => string;
}

/** A template with its lists repeated, its conditions settled, and a marker wherever something is still to be filled in. */
export interface Expansion {
  readonly parts: ReadonlyMap<string, string>;
  /** Texts of the markers `_0`, `_1` … */
  readonly values: readonly string[];
  /** Tags whose value is empty: each stands in the document as a loud gap. */
  readonly gaps: readonly string[];
  readonly unknown: readonly string[];
}

const maxDepth = 200;

class Run {
  readonly values: string[] = [];
  readonly gaps: string[] = [];
  readonly unknown = new Set<string>();
  readonly scope: TemplateScope;
  constructor(scope: TemplateScope) {
    this.scope = scope;
  }

  /** What a name holds at a place: its text, its list, or whether it is there. */
  valueAt(args: ScopeDataArgs): TemplateData[string] | undefined {
    const path = args.path.map((p) => (typeof p === 'number' ? p : p.name));
    const name = String(path.at(-1)).replace(/^[?^]/, '');
    const own = lookup(scopesAt(this.scope.data, path.slice(0, -1)), name);
    return own ?? this.scope.later.get(name);
  }
}

/** The engine asks for plain values; what a tag means is settled by the plugins below. */
class TagPlugin extends TemplatePlugin {
  readonly contentType = 'tag';
  readonly #run: Run;
  constructor(run: Run) {
    super();
    this.#run = run;
  }

  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    const { values, gaps, unknown, scope } = this.#run;
    const value = asked(data);
    const later = scope.later.has(tag.name);
    if (typeof value === 'string' && holds(value)) write(tag, marker(`_${values.push(value) - 1}`));
    else if (value === true && later) write(tag, marker(tag.name));
    else if (value === undefined || (typeof value !== 'string' && !later)) unknown.add(tag.name);
    else {
      gaps.push(tag.name);
      write(tag, `[${scope.gapLabel(tag.name)}]`);
      if (tag.placement === 'TextNode') makeLoud(tag.xmlTextNode);
    }
  }

  override async containerTagReplacements(
    tags: Tag[],
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    const [open, close] = [tags[0], tags.at(-1)];
    if (open === undefined || close === undefined) return;
    const value = asked(data);
    const condition = /^[?^]/.test(open.name);
    if (value === undefined) this.#run.unknown.add(open.name.replace(/^[?^]/, ''));
    const each = !condition && isList(value);
    const kept = holds(value) !== open.name.startsWith('^') ? 1 : 0;
    await repeat(open, close, each ? value.length : kept, async (nodes, index) => {
      const root = xml.create.generalNode('dummyRootNode', { childNodes: [...nodes] });
      if (each) data.pathPush(index);
      else data.pathPop();
      await this.utilities.compiler.compile(root, data, context);
      if (each) data.pathPop();
      else data.pathPush(open);
      return [...childrenOf(root)];
    });
  }
}

/** The engine's own type knows no read-only lists. */
const asked = (data: ScopeData): TemplateData[string] | undefined =>
  data.getScopeData() as unknown as TemplateData[string] | undefined;

function write(tag: Tag, text: string): void {
  if (tag.placement === 'Attribute') {
    const attributes = tag.xmlNode.attributes ?? {};
    const old = attributes[tag.attributeName] ?? '';
    tag.xmlNode.attributes = { ...attributes, [tag.attributeName]: old.replace(tag.rawText, () => text) };
    return;
  }
  const node = textNodeOf(tag);
  node.textContent = text;
  if (node.parentNode?.nodeType === 'General')
    node.parentNode.attributes = { ...node.parentNode.attributes, 'xml:space': 'preserve' };
}

function compilerFor(run: Run): TemplateCompiler {
  const delimiters = new Delimiters({ tagStart: '{{', tagEnd: '}}' });
  const plugin = new TagPlugin(run);
  const compiler = new TemplateCompiler(
    new DelimiterSearcher(delimiters, maxDepth),
    new TagParser(delimiters),
    [plugin],
    { defaultContentType: plugin.contentType, containerContentType: plugin.contentType },
  );
  plugin.setUtilities({ compiler });
  return compiler;
}

/** Runs a template through the engine, part by part. Nothing that is put in is ever read as a template again. */
export async function expand(parts: ReadonlyMap<string, string>, scope: TemplateScope): Promise<Expansion> {
  const run = new Run(scope);
  const compiler = compilerFor(run);
  const expanded = new Map<string, string>();
  for (const [path, text] of parts) {
    const root: XmlNode = xml.parser.parse(text);
    for (const paragraph of paragraphsOf(root)) joinTags(paragraph);
    const data = new ScopeData({});
    data.scopeDataResolver = (args) => run.valueAt(args) as never;
    const context = { pluginContext: {}, options: { maxXmlDepth: maxDepth } } as unknown as TemplateContext;
    await compiler.compile(root, data, context);
    expanded.set(path, xml.parser.serializeFile(root));
  }
  return { parts: expanded, values: run.values, gaps: run.gaps, unknown: [...run.unknown] };
}
