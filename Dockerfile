# Files only: build first (`ADDIN_URL=… npm run build`), then `docker build -t kvantum-ark .`. Listens on 8080, without https.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY dist-support/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist/ /usr/share/nginx/html/
