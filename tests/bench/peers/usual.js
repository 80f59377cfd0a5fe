// mercurius as usually written: a hand-written statement per type, resolvers per type, loaders against N + 1.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { dsn, planMode, POOL, serve, statements, values, viewerOf } from './serve.js';

const schema = `
  type Query { ideas(first: Int!): Ideas!  idea(id: ID!): Idea }
  type Mutation { ideaSupport(id: ID!): Supported! }
  type Supported { supportCount: Int }
  type Ideas { nodes: [Idea!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Named { id: ID! name: String! }
  type Support { id: ID! }
  type Idea {
    id: ID! number: Int! title: String! excerpt: String! problemHtml: String! proposalHtml: String! status: String!
    createdAt: String! supportCount: Int commentCount: Int! viewerSupport: Support author: Named organisation: Named
    comments(first: Int!): Comments!
  }
  type Comments { nodes: [Comment!]! }
  type Comment { id: ID! bodyHtml: String! createdAt: String! author: Named }
`;

const IDEAS = `
  select i.* from unnest($2::uuid[]) as c (id)
   cross join lateral (
         select * from idea where workspace_id = $1 and circle_id = c.id
          order by support_shown desc, id desc limit 31) i
   order by i.support_shown desc, i.id desc limit 31`;
const IDEA = 'select * from idea where workspace_id = $1 and id = $2 and circle_id = any ($3::uuid[])';
const COMMENTS = 'select * from comment where workspace_id = $1 and idea_id = $2 order by created_at, id limit $3';
const PEOPLE = 'select id, name from membership where workspace_id = $1 and id = any ($2)';
const FIRMS = 'select id, name from organisation where workspace_id = $1 and id = any ($2)';
const OWN = 'select idea_id, id from idea_support where workspace_id = $1 and membership_id = $2 and idea_id = any ($3)';

const pool = new pg.Pool({ connectionString: dsn, max: POOL, options: planMode });
// Prepared, as for everybody: the name is the statement's own text, shortened.
const query = async (text, given) => (await pool.query({ name: text.slice(0, 60), text, values: given })).rows;

const ids = (list) => new Set(list.slice(1, -1).split(','));
const byId = (rows, key = 'id') => new Map(rows.map((row) => [row[key], row]));
const mayKnow = (viewer, row, circles) =>
  viewer.kin.has(row.organisation_id) || circles.has(row.circle_id);

function context(request) {
  const viewer = viewerOf(request.headers);
  return {
    given: viewer,
    viewer: { ...viewer, kin: ids(viewer.kin), people: ids(viewer.people), firms: ids(viewer.firms) },
  };
}

async function authors(queries, { viewer }) {
  const wanted = queries.map(({ obj }) => (mayKnow(viewer, obj, viewer.people) ? obj.author_id : null));
  const found = byId(await query(PEOPLE, [viewer.workspace, [...new Set(wanted.filter(Boolean))]]));
  return wanted.map((id) => found.get(id) ?? null);
}

async function organisations(queries, { viewer }) {
  const wanted = queries.map(({ obj }) => (mayKnow(viewer, obj, viewer.firms) ? obj.organisation_id : null));
  const found = byId(await query(FIRMS, [viewer.workspace, [...new Set(wanted.filter(Boolean))]]));
  return wanted.map((id) => found.get(id) ?? null);
}

async function ownSupports(queries, { viewer }) {
  const wanted = queries.map(({ obj }) => obj.id);
  const found = byId(await query(OWN, [viewer.workspace, viewer.membership, wanted]), 'idea_id');
  return wanted.map((id) => found.get(id) ?? null);
}

const resolvers = {
  Query: {
    ideas: async (_, { first }, { viewer }) => {
      const rows = await query(IDEAS, [viewer.workspace, viewer.circles]);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
    },
    idea: async (_, { id }, { viewer }) => (await query(IDEA, [viewer.workspace, id, viewer.circles]))[0],
  },
  Mutation: {
    ideaSupport: async (_, { id }, { given }) => {
      const { text, names } = statements.support;
      const found = await pool.query({ name: 'support', text, values: values(names, given, id), rowMode: 'array' });
      return JSON.parse(found.rows[0][0]).data.ideaSupport;
    },
  },
  Idea: {
    status: (idea) => idea.status.toUpperCase(),
    createdAt: (idea) => idea.created_at.toISOString(),
    problemHtml: (idea) => idea.problem_html,
    proposalHtml: (idea) => idea.proposal_html,
    supportCount: (idea) => (idea.voice_count >= idea.floor ? idea.support_count : null),
    commentCount: (idea) => idea.comment_count,
    comments: async (idea, { first }, { viewer }) => ({ nodes: await query(COMMENTS, [viewer.workspace, idea.id, first]) }),
  },
  Comment: { bodyHtml: (comment) => comment.body_html, createdAt: (comment) => comment.created_at.toISOString() },
};

const loaders = {
  Idea: { author: authors, organisation: organisations, viewerSupport: ownSupports },
  Comment: { author: authors },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1, context });
serve((port) => app.listen({ port, host: '127.0.0.1' }));
