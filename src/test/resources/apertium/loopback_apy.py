"""Starts Apertium APy on a free port of the loopback address; it listens on every address by itself.

The first line of output is `listening on http://127.0.0.1:PORT`. Arguments are those of APy.
"""
import tornado.httpserver
import tornado.netutil


def bind(server, port, *arguments, **options):
    sockets = tornado.netutil.bind_sockets(0, address='127.0.0.1')
    server.add_sockets(sockets)
    print('listening on http://127.0.0.1:%d' % sockets[0].getsockname()[1], flush=True)


tornado.httpserver.HTTPServer.bind = bind
tornado.httpserver.HTTPServer.start = lambda server, *arguments: None

from apertium_apy.apy import main  # noqa: E402

main()
