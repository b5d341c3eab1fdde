FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-alpine
ENV NODE_ENV=production ALTMETRICS_EMULATOR_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/openapi ./openapi
COPY --from=build /app/postman ./postman
COPY --from=build /app/scenarios ./scenarios
USER node
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=2s CMD wget -qO /dev/null http://127.0.0.1:4010/ || exit 1
# The emulator ends on SIGTERM, within a second.
ENTRYPOINT ["node", "dist/cli.js"]
