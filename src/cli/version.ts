declare const DONDOC_VERSION: string | undefined;
declare const DONDOC_BUILD: string | undefined;

/** Version of the tool: from package.json at build time. */
export const toolVersion = typeof DONDOC_VERSION === 'string' ? DONDOC_VERSION : '0.0.0-dev';

/** Changes with every change of the source: what an older build worked out is not used again. */
export const toolBuild = typeof DONDOC_BUILD === 'string' ? DONDOC_BUILD : 'dev';
