# Serves the chat page and the API. Build and run:
#   docker build -t cellmate .
#   docker run --rm -p 8000:8000 -v cellmate:/app/checkpoints cellmate
# Train in the same volume:
#   docker run --rm -v cellmate:/app/checkpoints -v "$PWD/chats:/chats:ro" cellmate \
#     deno task train --corpus /chats --minutes 10
FROM denoland/deno:2.9.6

WORKDIR /app
COPY deno.json deno.lock main.ts ./
COPY lib lib
COPY routes routes
COPY static static
# Download and bundle everything now, so that the container needs no network later.
RUN deno task build && deno cache main.ts lib/cli/*/*.ts \
  && mkdir -p checkpoints && chown -R deno:deno /app

USER deno
VOLUME /app/checkpoints
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s \
  CMD ["deno", "eval", "if (!(await fetch('http://127.0.0.1:8000/health')).ok) Deno.exit(1)"]
# Not "deno task start": the page is already built, and this way Deno itself receives the stop signal.
CMD ["deno", "run", "--no-prompt", "--allow-read=.", "--allow-net=0.0.0.0,127.0.0.1", "main.ts", "--host", "0.0.0.0", "--port", "8000"]
