# The bot as an image: two volumes (/data the database, /key what its texts are encrypted with).
# Keep the two apart, in backups too: a database without its key shows nobody's notes.

FROM python:3.13-slim AS built
WORKDIR /source
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY requirements requirements
COPY scripts/install.sh scripts/install.sh
COPY tgbot tgbot
COPY content content
COPY migrations migrations
RUN scripts/install.sh --copy /opt/repbell run

FROM python:3.13-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin repbell \
    && install -d -o repbell -g repbell -m 700 /data /key
COPY --from=built /opt/repbell /opt/repbell
ENV PATH=/opt/repbell/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    TGBOT_DATABASE_URL=sqlite:////data/tgbot.db \
    TGBOT_KEY_FILE=/key/tgbot.key \
    TGBOT_HOST=0.0.0.0 \
    TGBOT_PORT=8080 \
    TGBOT_LOG_FORMAT=json
USER repbell
WORKDIR /data
VOLUME ["/data", "/key"]
EXPOSE 8080
STOPSIGNAL SIGTERM
# The slim image has no curl; Python is there anyway. urlopen raises on 503, which is exit code 1.
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s --retries=3 CMD ["python", "-c", \
    "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + os.environ['TGBOT_PORT'] + '/readyz', timeout=5)"]
ENTRYPOINT ["tgbot"]
CMD ["run"]
