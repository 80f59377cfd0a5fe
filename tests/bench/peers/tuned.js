// mercurius, tuned: one statement per operation, the limit's own, prepared; the resolver hands its JSON on.
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

const pool = new pg.Pool({ connectionString: dsn, max: POOL, options: planMode });

async function data(operation, viewer, idea) {
  const { text, names } = statements[operation];
  const found = await pool.query({ name: operation, text, values: values(names, viewer, idea), rowMode: 'array' });
  return JSON.parse(found.rows[0][0]).data;
}

const resolvers = {
  Query: {
    ideas: async (_, __, context) => (await data('list', context.viewer)).ideas,
    idea: async (_, { id }, context) => (await data('detail', context.viewer, id)).idea,
  },
  Mutation: { ideaSupport: async (_, { id }, context) => (await data('support', context.viewer, id)).ideaSupport },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, jit: 1, context: (request) => ({ viewer: viewerOf(request.headers) }) });
serve((port) => app.listen({ port, host: '127.0.0.1' }));
